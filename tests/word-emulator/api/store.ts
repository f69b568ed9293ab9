import type { CustomXml, CustomXmlPart } from "../document/custom-xml";
import type { Settings } from "../document/settings";
import {
  collection,
  type HostClass,
  type HostObject,
  host,
  type Items,
  listOf,
  orNull,
  writing,
} from "./classes";
import { ApiError, invalid } from "./errors";

/** Custom XML parts and settings of WordApi 1.4; the common API reaches the same ones. */
export function storeClasses(customXml: CustomXml, settings: Settings): Record<string, HostClass<never>> {
  const there = (at: CustomXmlPart): CustomXmlPart => {
    if (!customXml.all().includes(at))
      throw new ApiError("ItemNotFound", "The custom XML part has been deleted.");
    return at;
  };
  const part: HostClass<CustomXmlPart> = {
    id: "Id",
    scalars: { Id: (at) => at.id, NamespaceUri: (at) => customXml.namespace(there(at)) },
    methods: {
      GetXml: (at: CustomXmlPart) => customXml.xml(there(at)),
      SetXml: writing((at: CustomXmlPart, xml: string) => {
        if (!customXml.set(there(at), xml)) throw invalid("The text is no well-formed XML.");
      }),
      Delete: writing((at: CustomXmlPart) => customXml.delete(there(at))),
    },
  };
  const byId = (_: unknown, id: unknown): HostObject | null =>
    orNull("CustomXmlPart", customXml.byId(String(id)));
  const only = (at: Items): HostObject | null => (at().length === 1 ? (at()[0] ?? null) : null);
  const scoped: HostClass<Items> = {
    ...collection,
    index: byId,
    methods: {
      ...collection.methods,
      GetItem: byId,
      GetItemOrNullObject: byId,
      GetOnlyItem: (at: Items) => {
        const found = only(at);
        if (!found) throw new ApiError("GeneralException", `There are ${at().length} parts, not one.`);
        return found;
      },
      GetOnlyItemOrNullObject: only,
    },
  };

  const setting: HostClass<string> = {
    id: "Key",
    scalars: {
      Key: (at) => at,
      Value: {
        get: (at) => JSON.parse(settings.get(at) ?? "null"),
        set: (at, value) => settings.set(at, JSON.stringify(value)),
      },
    },
    methods: { Delete: writing((at: string) => settings.delete(at)) },
  };
  const byKey = (_: unknown, key: unknown): HostObject | null =>
    settings.get(String(key)) === undefined ? null : host("Setting", String(key));

  return {
    CustomXmlPart: part,
    CustomXmlPartScopedCollection: scoped,
    CustomXmlPartCollection: {
      ...scoped,
      methods: {
        ...scoped.methods,
        Add: writing((_: unknown, xml: string) => {
          const made = customXml.add(xml);
          if (!made) throw invalid("The text is no well-formed XML.");
          return host("CustomXmlPart", made);
        }),
        GetByNamespace: (_: unknown, uri: string) =>
          listOf("CustomXmlPartScopedCollection", "CustomXmlPart", customXml.byNamespace(uri)),
      },
    },
    Setting: setting,
    SettingCollection: {
      ...collection,
      index: byKey,
      methods: {
        ...collection.methods,
        Add: writing((_: unknown, key: string, value: unknown) => {
          settings.set(key, JSON.stringify(value));
          return host("Setting", key);
        }),
        GetItem: byKey,
        GetItemOrNullObject: byKey,
        DeleteAll: writing(() => settings.replace({})),
      },
    },
  };
}
