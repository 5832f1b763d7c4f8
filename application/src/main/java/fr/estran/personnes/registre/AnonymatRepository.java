package fr.estran.personnes.registre;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.UsagerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record AnonymatRepository(JdbcClient jdbc, Clock horloge) {

    private static final String ABSORBEES =
            "select absorbe_id as absorbee, conserve_id as conservee from fiche_conservee";

    private record Absorbee(UsagerId absorbee, UsagerId conservee) {}

    /** Whoever has none of these is known to nobody: the rule {@code anonyme_sans_nom} of the database says the same. */
    static final List<String> QUI_NOMMENT = Stream.concat(
                    Arrays.stream(ChampDeFiche.values())
                            .filter(ChampDeFiche::nomme)
                            .map(ChampDeFiche::code),
                    Stream.of("accueilli_le"))
            .toList();

    /** In the order of ids, so that two who lock them never wait for each other. */
    List<UsagerId> fiches(UsagerId une) {
        var ids = jdbc.sql("""
            select id
            from usager
            where id = :une
                or id in (
                    select famille.absorbe_id
                    from fiche_conservee famille
                    where famille.conserve_id = coalesce(
                        (select conserve_id from fiche_conservee where absorbe_id = :une), :une))
                or id = (select conserve_id from fiche_conservee where absorbe_id = :une)
            order by id
            for no key update
            """).param("une", une).query(UsagerId.class).list();
        return ids.stream().sorted(Comparator.comparing(this::absorbee)).toList();
    }

    private boolean absorbee(UsagerId fiche) {
        return jdbc.sql("select exists (select from fusion where absorbe_id = :fiche)")
                .param("fiche", fiche)
                .query(Boolean.class)
                .single();
    }

    Optional<FicheTrouvee> connue(Collection<UsagerId> fiches) {
        return jdbc.sql("""
                        select\s""" + FicheTrouvee.COLONNES + """
                        from usager
                        where id = any(:fiches) and anonyme_depuis is null
                        order by exists (select from fusion where fusion.absorbe_id = usager.id)
                        limit 1
                        """)
                .param("fiches", fiches)
                .query(FicheTrouvee.class)
                .optional();
    }

    List<PersonneConnue> connues() {
        return jdbc.sql("""
            select id, coalesce(accueilli_le, uuid_extract_timestamp(id)::date, :aujourdhui) as creee
            from usager
            where anonyme_depuis is null
                and not exists (
                    select from fusion
                    where fusion.structure_id = usager.structure_id and fusion.absorbe_id = usager.id)
            """)
                .param("aujourdhui", LocalDate.now(horloge))
                .query(PersonneConnue.class)
                .list();
    }

    Map<UsagerId, UsagerId> conservees() {
        return parAbsorbee(jdbc.sql(ABSORBEES));
    }

    Map<UsagerId, UsagerId> conservees(Collection<UsagerId> gardees) {
        return parAbsorbee(
                jdbc.sql(ABSORBEES + " where conserve_id = any(:gardees)").param("gardees", gardees));
    }

    private static Map<UsagerId, UsagerId> parAbsorbee(JdbcClient.StatementSpec lues) {
        return lues.query(Absorbee.class).stream().collect(toMap(Absorbee::absorbee, Absorbee::conservee));
    }

    FaitsComptes faits(UsagerId conservee) {
        return jdbc.sql("select genre, annee_naissance, situation, quartier from usager where id = :id")
                .param("id", conservee)
                .query(FaitsComptes.class)
                .single();
    }

    void garder(UsagerId conservee, FaitsComptes faits) {
        jdbc.sql("""
            update usager
            set
                genre = :genre,
                annee_naissance = :anneeNaissance,
                situation = :situation,
                quartier = :quartier
            where id = :id
            """).paramSource(faits).param("id", conservee).update();
    }

    List<String> references(Collection<UsagerId> fiches) {
        return jdbc.sql("select reference from usager where id = any(:fiches)")
                .param("fiches", fiches)
                .query(String.class)
                .list();
    }

    void reconnaitre() {
        jdbc.sql("""
            update usager
            set anonyme_depuis = :aujourdhui
            where pseudonyme = 'anonyme' and num_nonnulls(%s) = 0 and anonyme_depuis is null
            """.formatted(String.join(", ", QUI_NOMMENT)))
                .param("aujourdhui", LocalDate.now(horloge))
                .update();
    }
}
