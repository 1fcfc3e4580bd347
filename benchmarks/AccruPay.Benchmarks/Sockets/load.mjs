// node load.mjs PACKAGES ENDPOINT SECRET: the official Node client under load. Each line of input, "CONCURRENCY CALLS", is a
// round of starts and verifications in turn; each line of output is what it came to: calls a second, and microseconds of
// the processor a call.
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';

const [packages, endpoint, secret] = process.argv.slice(2);
const { AccruPay } = createRequire(path.join(packages, 'package.json'))('@accrupay/node');
const sdk = new AccruPay({ apiSecret: secret, url: endpoint });
const { payments } = sdk.transactions.clientSessions;

const contact = (prefix, fields) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [prefix + name, value]));
const jane = {
  FirstName: 'Jane', LastName: 'Smith', Email: 'jane@example.com', Phone: '+12063428631', AddressLine1: '1 Main Street',
  AddressLine2: 'Floor 2', AddressCity: 'New York', AddressState: 'NY', AddressPostalCode: '10001', AddressCountry: 'US',
};
const john = {
  FirstName: 'John', LastName: 'Smith', Email: 'john@example.com', Phone: '+12063428632', AddressLine1: '2 Main Street',
  AddressLine2: 'Floor 3', AddressCity: 'Toronto', AddressState: 'ON', AddressPostalCode: 'M5V 2T6', AddressCountry: 'CA',
};
const input = () => ({
  data: {
    amount: 10000n,
    currency: 'USD',
    merchantInternalTransactionCode: 'order-node',
    merchantInternalCustomerCode: 'customer-123',
    storePaymentMethod: true,
    billing: contact('billing', jane),
    shipping: contact('shipping', john),
    user: contact('user', {
      ...jane, BirthDate: new Date('1990-05-17T00:00:00.000Z'), LegalIdentifier: '000-00-0000', LegalIdentifierType: 'SSN', Locale: 'en-US',
    }),
    device: contact('device', { Id: 'device-1', Ip: '127.0.0.1', Browser: 'Firefox', OS: 'Linux', Name: 'Laptop', Type: 'DESKTOP' }),
  },
});

async function round(concurrency, calls) {
  let left = calls;
  const caller = async () => {
    for (let number = --left; number >= 0; number = --left) {
      await ((calls - number) % 2 === 0 ? payments.verify({ merchantInternalTransactionCode: 'order-paid' }) : payments.start(input()));
    }
  };
  const cpu = process.cpuUsage();
  const begin = process.hrtime.bigint();
  await Promise.all(Array.from({ length: concurrency }, caller));
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  return `${calls / seconds} ${(user + system) / calls}`;
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  const [concurrency, calls] = line.split(' ').map(Number);
  console.log(await round(concurrency, calls));
}
process.exit(0);
