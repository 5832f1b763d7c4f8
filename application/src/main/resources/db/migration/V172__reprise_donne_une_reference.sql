-- What figures and exports print of a row is never missing, whoever adds it.
call technique.referencer('reprise', 'RS');
