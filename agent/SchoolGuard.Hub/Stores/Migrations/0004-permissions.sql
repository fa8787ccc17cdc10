-- Every revision of every permission, as the hub signed it.
create table permissions (
  id text not null,
  revision bigint not null,
  role text not null,
  person text not null,
  sites text not null,
  starts text not null,
  ends text not null,
  grantedby text not null,
  signed text not null,
  file BYTES not null,
  primary key (id, revision)
);

create index permissions_by_person on permissions (person);

-- Which revision each device holds, or why it refused it.
create table permission_devices (
  id text not null,
  device text not null references devices (id),
  revision bigint not null,
  fault text not null,
  primary key (id, device)
);
