package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeQuartier.FICHE;
import static fr.estran.ville.territoire.DescriptionDeQuartier.QUARTIER;

import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.FicheRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The districts; and the venues, which follow them. */
@Repository
@Order(270)
record QuartierRepository(JdbcClient jdbc, FicheRepository fiches) implements AttacheAuQuartier {

    private static final Messages MESSAGES = Messages.de("ville/territoire");

    private static final String QUARTIERS = """
        select
            code,
            coalesce(nom, code) as nom,
            retire_le,
            (
                select count(*)
                from lieu
                where lieu.structure_id = quartier.structure_id
                    and lieu.quartier = quartier.code
                    and lieu.retire_le is null
            ) as lieux
        from quartier
        where fusionne_dans is null and code <> 'hors_commune'
        """;

    /**
     * Whoever gives somebody or something one of them waits for what becomes of it ({@code quartier_retenu}).
     *
     * <p>In the order of their codes, as all that locks several.
     */
    void verrouiller(Collection<String> codes) {
        jdbc.sql("select code from quartier where code::text = any(:codes) order by code for update")
                .param("codes", codes)
                .query(String.class)
                .list();
    }

    /** One change of their list at a time; taken before that of the venues. */
    void seReserver() {
        fiches.seReserver(QUARTIER);
    }

    /** In the order that the town gives them. */
    List<Quartier> tous() {
        return jdbc.sql(QUARTIERS + "order by ordre nulls last, nom, code")
                .query(Quartier.class)
                .list();
    }

    Optional<Quartier> lire(String code) {
        return jdbc.sql(QUARTIERS + "and code::text = :code")
                .param("code", code)
                .query(Quartier.class)
                .optional();
    }

    List<Lieu> lieux(String code) {
        return jdbc.sql(TenueRepository.LIEUX + "where quartier::text = :code and retire_le is null order by nom, id")
                .param("code", code)
                .query(Lieu.class)
                .list();
    }

    boolean pris(String code) {
        return jdbc.sql("select exists (select from quartier where code::text = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    void ecrire(String code, Champs dits) {
        fiches.ecrire(QUARTIER, FICHE, code, QUARTIER.lire(FICHE, dits), Map.of("implicite", false));
    }

    void ranger(List<String> codes) {
        jdbc.sql("""
            update quartier
            set ordre = rangee.rang
            from unnest(:codes::text[]) with ordinality rangee (code, rang)
            where quartier.code::text = rangee.code
            """).param("codes", codes).update();
    }

    /** @param jour null where the town says it again */
    void retirer(String code, @Nullable LocalDate jour) {
        jdbc.sql("update quartier set retire_le = :jour where code::text = :code")
                .param("code", code)
                .param("jour", jour)
                .update();
    }

    Optional<String> decoupage() {
        return jdbc.sql("select valeur from reglage_territoire where reglage = 'decoupage'")
                .query(String.class)
                .optional();
    }

    void decouper(String mot) {
        jdbc.sql("""
            insert into reglage_territoire (structure_id, reglage, valeur)
            values (structure_courante(), 'decoupage', :mot)
            on conflict (structure_id, reglage) do update set valeur = excluded.valeur
            """).param("mot", mot).update();
    }

    @Override
    public List<String> enMots(String quartier) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from lieu where quartier::text = :quartier")
                        .param("quartier", quartier),
                MESSAGES,
                "quartiers.attache.lieux");
    }
}
