package fr.estran.prets;

import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The loans. */
@Repository
record PretRepository(JdbcClient jdbc) {

    private static final String PRETS = """
        select
            pret.id, pret.objet_id as objet, objet.sorte, objet.nom, objet.inventaire, objet.avec,
            coalesce(fiche_conservee.conserve_id, pret.usager_id) as usager, coalesce(nom_entier(fiche), '') as qui,
            pret.du, pret.jusqu_au, pret.rendu_le, pret.issue
        from pret
        join objet_de_pret objet on objet.structure_id = pret.structure_id and objet.id = pret.objet_id
        left join fiche_conservee on fiche_conservee.absorbe_id = pret.usager_id
        left join usager fiche on fiche.structure_id = pret.structure_id
            and fiche.id = coalesce(fiche_conservee.conserve_id, pret.usager_id)
        """;

    /**
     * Loans of these records are of nobody any more. What is left of it is in which quarters the same person borrowed next before
     * and next after, of loans that leave them later: whoever borrowed twice within a period is counted by the last alone.
     */
    static final String OUBLIER = """
        with su as (
            select pret.id, pret.du, coalesce(fiche_conservee.conserve_id, pret.usager_id) as qui, %1$s as part
            from pret
            left join fiche_conservee on fiche_conservee.absorbe_id = pret.usager_id
            where pret.usager_id is not null
        ),
        parti as (
            select
                lui.id,
                max(autre.du) filter (where autre.du < lui.du) as precedent,
                min(autre.du) filter (where autre.du >= lui.du) as suivant
            from su lui
            left join su autre on autre.qui = lui.qui and autre.id <> lui.id and (not autre.part or autre.id > lui.id)
            where lui.part
            group by lui.id
        )
        update pret
        set
            usager_id = null,
            precedent = to_char(parti.precedent, 'YYYY-"T"Q'),
            suivant = to_char(parti.suivant, 'YYYY-"T"Q'),
            rendu_le = coalesce(pret.rendu_le, :aujourdhui),
            issue = coalesce(pret.issue, 'perdu')
        from parti
        where pret.id = parti.id
        """;

    record EnRetard(UUID pret, String nom, @Nullable String inventaire, String qui, LocalDate jusquAu) {

        String quoi() {
            return ObjetDePret.enEntier(nom, inventaire);
        }
    }

    /** Those that are due first, first. */
    List<Pret> enCours() {
        return jdbc.sql(PRETS + "where pret.rendu_le is null order by pret.jusqu_au, objet.nom, pret.id")
                .query(Pret.class)
                .list();
    }

    List<Pret> derniersFinis(int combien) {
        return jdbc.sql(PRETS + """
            where pret.rendu_le is not null and pret.usager_id is not null
            order by pret.rendu_le desc, pret.id desc
            limit :combien
            """).param("combien", combien).query(Pret.class).list();
    }

    Optional<Pret> lire(UUID pret) {
        return jdbc.sql(PRETS + "where pret.id = :id")
                .param("id", pret)
                .query(Pret.class)
                .optional();
    }

    Optional<Pret> enCoursDe(UUID objet) {
        return jdbc.sql(PRETS + "where pret.objet_id = :objet and pret.rendu_le is null")
                .param("objet", objet)
                .query(Pret.class)
                .optional();
    }

    /** Of one person, the latest first; those under way before the others. */
    List<Pret> de(Collection<UsagerId> fiches) {
        return jdbc.sql(PRETS + """
            where pret.usager_id = any(:fiches)
            order by pret.rendu_le is not null, pret.du desc, pret.id
            """).param("fiches", fiches).query(Pret.class).list();
    }

    Lecture<EnRetard> enRetard(LocalDate jour) {
        return new Lecture<>(EnRetard.class, """
            select
                pret.id as pret,
                objet.nom,
                objet.inventaire,
                nom_entier(fiche) as qui,
                pret.jusqu_au
            from pret
            join objet_de_pret objet on objet.structure_id = pret.structure_id and objet.id = pret.objet_id
            left join fiche_conservee on fiche_conservee.absorbe_id = pret.usager_id
            join usager fiche on fiche.structure_id = pret.structure_id
                and fiche.id = coalesce(fiche_conservee.conserve_id, pret.usager_id)
            where pret.rendu_le is null and pret.jusqu_au < :jour
            order by pret.jusqu_au, pret.id
            """, Map.of("jour", jour));
    }

    /** The thing is locked. @return false where somebody has it, or had it until later than that day */
    boolean ajouter(UUID id, UsagerId usager, UUID objet, LocalDate du, LocalDate jusquAu) {
        return jdbc.sql("""
            insert into pret (structure_id, id, objet_id, usager_id, du, jusqu_au)
            select structure_courante(), :id, :objet, :usager, :du, :jusquAu
            where not exists (
                select from pret autre
                where autre.objet_id = :objet and (autre.rendu_le is null or autre.rendu_le > :du))
            """)
                        .param("id", id)
                        .param("objet", objet)
                        .param("usager", usager)
                        .param("du", du)
                        .param("jusquAu", jusquAu)
                        .update()
                > 0;
    }

    boolean finir(UUID pret, Pret.Issue issue, LocalDate jour) {
        return jdbc.sql("update pret set rendu_le = :jour, issue = :issue where id = :id and rendu_le is null")
                        .param("id", pret)
                        .param("issue", issue)
                        .param("jour", jour)
                        .update()
                > 0;
    }

    /** It was not over after all; a thing that somebody else has since stays with them. */
    boolean rouvrir(UUID pret) {
        return jdbc.sql("""
            update pret
            set rendu_le = null, issue = null
            where id = :id
                and not exists (
                    select from pret autre
                    where autre.structure_id = pret.structure_id
                        and autre.objet_id = pret.objet_id
                        and autre.id <> pret.id
                        and (autre.rendu_le is null or autre.rendu_le > pret.du))
            """).param("id", pret).update() > 0;
    }

    /** @param vu until when it ran as whoever prolongs it read */
    boolean prolonger(UUID pret, LocalDate vu, LocalDate jusquAu, LocalDate aujourdhui) {
        return jdbc.sql("""
            update pret
            set jusqu_au = :jusquAu, prolonge_le = :aujourdhui
            where id = :id and rendu_le is null and jusqu_au = :vu
            """)
                        .param("id", pret)
                        .param("vu", vu)
                        .param("jusquAu", jusquAu)
                        .param("aujourdhui", aujourdhui)
                        .update()
                > 0;
    }

    /** What was to be said of it is not true any more, nor who was not reached; were it so again, it would be said then. */
    void taire(UUID pret) {
        jdbc.sql(
                        "delete from message where pret_id = :pret and etat in ('a_envoyer', 'a_appeler', 'a_poster', 'echoue')")
                .param("pret", pret)
                .update();
    }

    /** Of loans that were over by then, nobody is known any more, and nothing of what they were told. */
    void detacher(LocalDate avant, LocalDate aujourdhui) {
        jdbc.sql(OUBLIER.formatted("pret.rendu_le < :avant"))
                .param("avant", avant)
                .param("aujourdhui", aujourdhui)
                .update();
        jdbc.sql("delete from message using pret where pret.structure_id = message.structure_id"
                        + " and pret.id = message.pret_id and pret.usager_id is null")
                .update();
    }
}
