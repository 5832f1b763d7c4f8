-- What did not arrive is said otherwise: somebody of the team called the body or the volunteer, or met them. ADR 0149, 0158.
insert into technique.transition_message (de, vers) values ('echoue', 'fait');
