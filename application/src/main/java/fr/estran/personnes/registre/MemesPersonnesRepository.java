package fr.estran.personnes.registre;

import static java.util.stream.Collectors.toSet;

import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of a few records, what was said of them: that they are one person, or two. */
@Repository
record MemesPersonnesRepository(JdbcClient jdbc) {

    private static final String DISTINCTIONS = """
        select distinct
            coalesce(une.conserve_id, distinction.une_id) as une,
            coalesce(autre.conserve_id, distinction.autre_id) as autre
        from distinction
        left join fiche_conservee une on une.absorbe_id = distinction.une_id
        left join fiche_conservee autre on autre.absorbe_id = distinction.autre_id
        """;

    private record Paire(UsagerId une, UsagerId autre) {

        Set<UsagerId> sansOrdre() {
            return Set.copyOf(List.of(une, autre));
        }
    }

    record NouvelleHomonyme(UsagerId nouvelle, UsagerId connue, String qui, LocalDate jour) {}

    /** All that were seen to be two people; under the records that are kept by now. */
    Set<Set<UsagerId>> distinctions() {
        return jdbc.sql(DISTINCTIONS).query(Paire.class).stream()
                .map(Paire::sansOrdre)
                .collect(toSet());
    }

    /** Those of which both are among these. */
    List<Set<UsagerId>> distinctions(Collection<UsagerId> ids) {
        return jdbc.sql(DISTINCTIONS + """
            where coalesce(une.conserve_id, distinction.une_id) = any(:ids)
                and coalesce(autre.conserve_id, distinction.autre_id) = any(:ids)
            order by une, autre
            """).param("ids", ids).query(Paire.class).list().stream()
                .map(Paire::sansOrdre)
                .toList();
    }

    /** Others of the very name of those that came in from that day on, and born in no other year. */
    Set<UsagerId> homonymes(Collection<UsagerId> venues, LocalDate depuis) {
        return Set.copyOf(jdbc.sql("""
            select distinct autre.id
            from usager venue
            join usager autre on autre.structure_id = venue.structure_id
                and autre.nom_plie = venue.nom_plie
                and autre.prenom_plie = venue.prenom_plie
                and autre.id <> venue.id
            where venue.id = any(:venues)
                and venue.accueilli_le >= :depuis
                and (venue.annee_naissance = autre.annee_naissance) is not false
                and autre.nom is not null
            """)
                .param("venues", venues)
                .param("depuis", depuis)
                .query(UsagerId.class)
                .list());
    }

    /**
     * Records that came in from that day on, each with the one of its very name that has been known for longest; of neither is
     * it said that they are two people, or one. With an end, even one that never comes, the planner takes the days for few before it
     * knows which are asked for; without, for a third of all.
     */
    Lecture<NouvelleHomonyme> nouvelles(LocalDate depuis) {
        return new Lecture<>(NouvelleHomonyme.class, """
            select distinct on (venue.accueilli_le, venue.id)
                venue.id as nouvelle,
                autre.id as connue,
                nom_entier(venue) as qui,
                venue.accueilli_le as jour
            from usager venue
            join usager autre on autre.structure_id = venue.structure_id
                and autre.nom_plie = venue.nom_plie
                and autre.prenom_plie = venue.prenom_plie
                and autre.id <> venue.id
            where venue.accueilli_le >= :depuis and venue.accueilli_le < 'infinity'
                and (venue.annee_naissance = autre.annee_naissance) is not false
                and venue.nom is not null
                and autre.nom is not null
                and (coalesce(autre.accueilli_le, '-infinity'), autre.id)
                    < (coalesce(venue.accueilli_le, '-infinity'), venue.id)
                and not exists (
                    select from fusion
                    where fusion.structure_id = venue.structure_id
                        and fusion.absorbe_id in (venue.id, autre.id))
                and not exists (
                    select from distinction
                    where distinction.structure_id = venue.structure_id
                        and (distinction.une_id, distinction.autre_id)
                            in ((venue.id, autre.id), (autre.id, venue.id)))
            order by venue.accueilli_le, venue.id, autre.accueilli_le nulls first, autre.id
            """, Map.of("depuis", depuis));
    }

    List<FicheAbsorbee> reunies(Collection<UsagerId> conservees) {
        return jdbc.sql("""
            select fusion.absorbe_id as absorbee, fiche_conservee.conserve_id as conservee
            from fusion
            join fiche_conservee on fiche_conservee.absorbe_id = fusion.absorbe_id
            where fiche_conservee.conserve_id = any(:ids)
            order by fusion.ordre desc
            """).param("ids", conservees).query(FicheAbsorbee.class).list();
    }
}
