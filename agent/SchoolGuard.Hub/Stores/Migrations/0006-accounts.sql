-- People who sign in to the console. Roles and titles are lists of lines.
create table accounts (
  id text primary key,
  username text not null unique,
  name text not null,
  roles text not null,
  titles text not null,
  person text,
  made text not null,
  disabled text,
  stamp text not null,
  password text,
  mustchange bigint not null,
  failures bigint not null,
  lockeduntil text,
  authenticator text,
  laststep bigint not null
);

create table recovery_codes (
  account text not null references accounts (id),
  hash text not null,
  primary key (account, hash)
);

-- What the console's cookies are protected with, shared by all hubs of the store; sealed with what only the hubs have.
create table console_keys (
  name text primary key,
  xml text not null
);
