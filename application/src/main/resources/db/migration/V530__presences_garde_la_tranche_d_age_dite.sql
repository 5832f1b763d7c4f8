-- How old somebody was who came and gave a name, where that alone was noted: in the bands in which heads are counted. Whose year of
-- birth is known is counted by it.
alter table participation
    add column tranche text constraint tranche_de_participation_connue check (tranche in (
        'moins_de_douze', 'douze_dix_huit', 'dix_huit_vingt_quatre', 'vingt_cinq_trente_neuf', 'quarante_cinquante_neuf',
        'soixante_soixante_neuf', 'soixante_dix_plus'));
