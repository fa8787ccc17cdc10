-- Runs on SQLite and PostgreSQL; BYTES is the store's own type for bytes.
create table operators (
  hash text primary key,
  name text not null,
  made text not null
);

create table tokens (
  hash text primary key,
  device text not null,
  groupname text not null,
  expires text not null,
  used text
);

create table devices (
  id text primary key,
  name text not null,
  groupname text not null,
  enrolled text not null,
  expires text not null,
  revoked text,
  seen text,
  version text not null,
  counter bigint not null,
  fault text not null
);

-- One device of a name at a time.
create unique index devices_by_name on devices (name) where revoked is null;

create table bundles (
  counter bigint primary key,
  file BYTES not null,
  sha256 text not null,
  title text not null,
  published text not null
);

-- To whom a bundle goes; the group '' is everyone.
create table releases (
  counter bigint not null references bundles (counter),
  groupname text not null,
  released text not null,
  primary key (groupname, counter)
);

create table audit (
  number bigint primary key,
  line BYTES not null
);

create table audit_head (
  number bigint not null,
  hash text not null
);

insert into audit_head (number, hash) values (0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Lines as they lie on a device's disk. A device whose audit begins anew gets a new series.
create table device_audit (
  device text not null references devices (id),
  series bigint not null,
  number bigint not null,
  line BYTES not null,
  primary key (device, series, number)
);
