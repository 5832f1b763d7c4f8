-- refuse_le: the e-mail to the body was refused for good. It is not tried again, and nobody reads that the body was told.
alter table orientation
    add refuse_le timestamptz,
    -- Refused in passing: not tried again before that.
    add apres timestamptz,
    add constraint orientation_refusee_si_on_l_a_dite check (refuse_le is null or a_prevenir);

call technique.referencer('orientation', 'O');
