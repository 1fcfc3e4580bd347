// node load.mjs PACKAGES ENDPOINT SECRET: the official Node client under load. Each line of input, "CONCURRENCY CALLS", is a
// round of starts and verifications in turn; each line of output is what it came to: calls a second, and microseconds of
// the processor a call.
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';
import { input } from '../Cases/input.mjs';

const [packages, endpoint, secret] = process.argv.slice(2);
const { AccruPay } = createRequire(path.join(packages, 'package.json'))('@accrupay/node');
const sdk = new AccruPay({ apiSecret: secret, url: endpoint });
const { payments } = sdk.transactions.clientSessions;

async function round(concurrency, calls) {
  let left = calls;
  const caller = async () => {
    for (let number = --left; number >= 0; number = --left) {
      await ((calls - number) % 2 === 0 ? payments.verify({ merchantInternalTransactionCode: 'order-paid' }) : payments.start(input('order-node')));
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
