-- What is not closed yet is counted on every overview, and is little beside all that ever was.
create index incidents_open on incidents (severity) where state <> 'Closed';
