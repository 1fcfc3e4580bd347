// node cold.mjs PACKAGES ENDPOINT SECRET CODE: the Node SDK's first call, and nothing else. It tells what ColdReport.cs tells: the
// session's id, the processor's time so far (in 100 ns), and the most memory that the process has held, where the system says so.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { input } from '../Cases/input.mjs';

const [packages, endpoint, secret, code] = process.argv.slice(2);
const { AccruPay } = createRequire(path.join(packages, 'package.json'))('@accrupay/node');
const sdk = new AccruPay({ apiSecret: secret, url: endpoint });
const session = await sdk.transactions.clientSessions.payments.start(input(code));
const { user, system } = process.cpuUsage();
const status = '/proc/self/status';
console.log(session.id);
console.log(`CPU: ${(user + system) * 10}`);
if (existsSync(status)) console.log(readFileSync(status, 'utf8').split('\n').find((line) => line.startsWith('VmHWM:')));
process.exit(0);
