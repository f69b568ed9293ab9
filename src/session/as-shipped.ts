import { nationalRegister } from "../language/agencies/register";
import { builtInTemplates } from "../templates/built-in/index";
import type { CheckOptions } from "./check";

/** A check as the product comes: its own house styles and register, and nothing that a person has wished otherwise. */
export const asShipped: CheckOptions = {
  templates: builtInTemplates,
  template: null,
  register: nationalRegister,
  severities: {},
  today: null,
  decided: null,
};
