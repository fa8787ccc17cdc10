-- What somebody ought to look at. What names people is emptied when its time is over; the row stays, so that counts do not change.
create table incidents (
  number bigint primary key,
  kind text not null,
  severity text not null,
  state text not null,
  matter text not null,
  aboutheadteacher bigint not null,
  device text not null,
  address text not null,
  account text not null,
  person text not null,
  place text not null,
  host text not null,
  site text not null,
  clauses text not null,
  rules text not null,
  policy text not null,
  findings text not null,
  reason text not null,
  evidence text not null,
  detail text not null,
  occurrences bigint not null,
  began text not null,
  ended text not null,
  opened text not null,
  owner text not null,
  action text not null,
  outcome text not null,
  closed text,
  erased text
);

create index incidents_by_matter on incidents (matter);
create index incidents_by_end on incidents (ended);

create table incident_events (
  incident bigint not null references incidents (number),
  number bigint not null,
  at text not null,
  who text not null,
  kind text not null,
  words text not null,
  primary key (incident, number)
);

-- The lines of devices' audits that an incident came of, each once, though a device hand it in again.
create table incident_lines (
  device text not null,
  hash text not null,
  series bigint not null,
  line bigint not null,
  at text not null,
  incident bigint not null references incidents (number),
  primary key (device, hash)
);

create index incident_lines_by_incident on incident_lines (incident, at);

-- What is to be told, and to whom; written with what it tells of.
create table notices (
  id text primary key,
  incident bigint not null references incidents (number),
  channel text not null,
  target text not null,
  made text not null,
  attempts bigint not null,
  due text not null,
  delivered text,
  fault text not null
);

create index notices_by_due on notices (due) where delivered is null;

-- Lines whose personal facts were erased: the hash of the line as it was, and the erasure that the hub's audit tells of.
alter table device_audit add column erased text;
alter table device_audit add column erasure bigint;
alter table audit add column erased text;
alter table audit add column erasure bigint;

create table erasures (
  number bigint primary key,
  audit bigint not null,
  digest text not null
);

-- When the daily look was last made, by whichever hub.
create table upkeep (
  name text primary key,
  done text not null
);

-- Evidence as devices sealed it for this hub: a piece at a time until it is whole.
create table evidence (
  device text not null,
  id text not null,
  size bigint not null,
  sha256 text not null,
  received text,
  primary key (device, id)
);

create table evidence_pieces (
  device text not null,
  id text not null,
  position bigint not null,
  bytes BYTES not null,
  primary key (device, id, position),
  foreign key (device, id) references evidence (device, id)
);
