globalThis.TENANT = process.env.TENANT;
