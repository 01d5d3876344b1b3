import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A time-stamp authority (RFC 3161) made with openssl: answers requests, and has a certificate of its own. */
export interface TimeStampAuthority {
  /** PEM file. */
  readonly certificate: string;
  /** Writes the response to the request in one file into another. */
  readonly answer: (requestFile: string, responseFile: string) => void;
}

/** Makes an authority in an empty folder. Needs openssl. */
export function startTimeStampAuthority(folder: string): TimeStampAuthority {
  const at = (name: string) => join(folder, name);
  const openssl = (...words: readonly string[]) =>
    execFileSync('openssl', [...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  writeFileSync(
    at('tsa.cnf'),
    `[req]
distinguished_name = name
prompt = no
x509_extensions = extensions
[name]
CN = Time-stamp authority of a test
[extensions]
extendedKeyUsage = critical,timeStamping
keyUsage = critical,digitalSignature
basicConstraints = CA:FALSE
[tsa]
default_tsa = tsa_config
[tsa_config]
serial = ${at('serial')}
signer_cert = ${at('tsa.pem')}
signer_key = ${at('tsa.key')}
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
`,
  );
  writeFileSync(at('serial'), '01\n');
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-config',
    at('tsa.cnf'),
    '-keyout',
    at('tsa.key'),
    '-out',
    at('tsa.pem'),
  );
  return {
    certificate: at('tsa.pem'),
    answer: (requestFile, responseFile) => {
      openssl(
        'ts',
        '-reply',
        '-config',
        at('tsa.cnf'),
        '-section',
        'tsa_config',
        '-queryfile',
        requestFile,
        '-out',
        responseFile,
      );
    },
  };
}
