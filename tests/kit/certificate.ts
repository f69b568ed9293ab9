/**
 * A certificate that nobody trusts, with its key: the browser of the tests is told to take it (`serveSite`), since pages are
 * kept in a browser's caches, and shown by Office.js, only where they come over https. It guards nothing.
 */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBHTCBxAIBATAKBggqhkjOPQQDAjAaMRgwFgYDVQQDDA9hbnN3ZXJhYmxlLnRl
c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBoxGDAWBgNVBAMM
D2Fuc3dlcmFibGUudGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABLOOblKo
jHVqY8ZIFI0P4EWMj13VvfGgqCQJyQBtZF+O2AFVaL2kfCkc+Ja2P27pzeeIchFh
Muzian/BMSE6AH4wCgYIKoZIzj0EAwIDSAAwRQIgLWEoxZWXOB+IBX6+q65H9MIy
Iq7u8vdLKZ/qqodAegkCIQDLHUzGPDYBplfvl6ekg/C3q8FIqmnDTwfVk2+Cc9M8
XA==
-----END CERTIFICATE-----
`;
export const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQghE9Vz7cU/vCAh6pZ
kcGtwGdfl2fGyGtk2byubeVURMWhRANCAASzjm5SqIx1amPGSBSND+BFjI9d1b3x
oKgkCckAbWRfjtgBVWi9pHwpHPiWtj9u6c3niHIRYTLs4mp/wTEhOgB+
-----END PRIVATE KEY-----
`;
