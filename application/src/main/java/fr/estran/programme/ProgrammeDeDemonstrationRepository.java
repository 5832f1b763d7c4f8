package fr.estran.programme;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record ProgrammeDeDemonstrationRepository(JdbcClient jdbc) {

    private static final String DECRIRE = """
        update action
        set presentation = :presentation, pour_qui = :pourQui, a_apporter = nullif(:aApporter, '')
        where presentation is null
            and exists (
                select from seance
                where seance.structure_id = action.structure_id and seance.action_id = action.id
                    and seance.debut > :maintenant
            )
        """;

    boolean dejaPose() {
        return jdbc.sql("select exists (select from service_ouverture)")
                .query(Boolean.class)
                .single();
    }

    /** @param jour from 1, Monday, to 7 */
    void ouvrir(int jour, LocalTime ouvre, LocalTime ferme) {
        jdbc.sql("""
            insert into service_ouverture (structure_id, jour, ouvre, ferme)
            values (structure_courante(), :jour, :ouvre, :ferme)
            """)
                .param("jour", jour)
                .param("ouvre", ouvre)
                .param("ferme", ferme)
                .update();
    }

    void emporter(String nom, @Nullable Integer exemplaires) {
        jdbc.sql("""
            insert into materiel (structure_id, id, nom, exemplaires)
            values (structure_courante(), :id, :nom, :exemplaires)
            on conflict (structure_id, nom) do nothing
            """)
                .param("id", Identifiants.nouveau())
                .param("nom", nom)
                .param("exemplaires", exemplaires)
                .update();
    }

    /** What a venue has of what is carried elsewhere. */
    void laisser(String lieu, String nom) {
        jdbc.sql("""
            insert into lieu_materiel (structure_id, lieu_id, materiel_id)
            select lieu.structure_id, lieu.id, materiel.id
            from lieu
            join materiel on materiel.structure_id = lieu.structure_id and materiel.nom = :nom
            where lieu.reference = :lieu
            on conflict do nothing
            """).param("lieu", lieu).param("nom", nom).update();
    }

    void decrireLeTheme(String theme, Instant maintenant, String presentation, String pourQui, String aApporter) {
        decrire(
                "and thematique = :lequel and type in " + TypeDAction.sql(TypeDAction::surInscription),
                theme,
                maintenant,
                presentation,
                pourQui,
                aApporter);
    }

    void decrireLaForme(TypeDAction forme, Instant maintenant, String presentation, String pourQui, String aApporter) {
        decrire("and type = :lequel", forme.code(), maintenant, presentation, pourQui, aApporter);
    }

    private void decrire(
            String lesquelles,
            String lequel,
            Instant maintenant,
            String presentation,
            String pourQui,
            String aApporter) {
        jdbc.sql(DECRIRE + lesquelles)
                .param("lequel", lequel)
                .param("maintenant", maintenant)
                .param("presentation", presentation)
                .param("pourQui", pourQui)
                .param("aApporter", aApporter)
                .update();
    }

    /** For whoever calls or comes, until a week before the first day. */
    void garder(Collection<String> references, int places) {
        jdbc.sql("""
            update action
            set
                places_gardees = :places,
                gardees_jusqu_au = (
                    select min(seance.debut)::date - 7
                    from seance
                    where seance.structure_id = action.structure_id and seance.action_id = action.id
                )
            where reference::text = any(:references) and capacite >= :places
                and exists (
                    select from seance
                    where seance.structure_id = action.structure_id and seance.action_id = action.id
                )
            """).param("places", places).param("references", references).update();
    }

    /** A place in a course is offered rather than given: one must be free on each of its days. */
    void ouvrirLesStages(LocalDate jour, Instant maintenant) {
        jdbc.sql("""
            update action
            set inscriptions_des = :jour, promotion = 'proposition'
            where type = 'stage'
                and exists (
                    select from seance
                    where seance.structure_id = action.structure_id and seance.action_id = action.id
                        and seance.debut > :maintenant
                )
            """).param("jour", jour).param("maintenant", maintenant).update();
    }

    /**
     * Drafts of a quarter in the likeness of another, as somebody who has begun on it leaves them: no course yet, and no
     * workshop in one district.
     */
    void preparer(String comme, String trimestre, int semaines, String sauf) {
        jdbc.sql("""
            with reprise as materialized (
                select action.*, gen_random_uuid() as neuve
                from action
                where action.trimestre = :comme
                    and action.recueil_id is null
                    and action.type in ('atelier', 'permanence', 'rdv_jeudi')
            ),
            jour as materialized (
                select
                    reprise.neuve,
                    gen_random_uuid() as nouvelle,
                    seance.id,
                    seance.lieu_id,
                    (seance.debut at time zone structure.fuseau + make_interval(weeks => :semaines))
                        at time zone structure.fuseau as debut,
                    (seance.fin at time zone structure.fuseau + make_interval(weeks => :semaines))
                        at time zone structure.fuseau as fin
                from reprise
                join structure on structure.structure_id = reprise.structure_id
                join seance on seance.structure_id = reprise.structure_id and seance.action_id = reprise.id
                left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                where not seance.annulee
                    and seance.heure_connue
                    and (reprise.type <> 'atelier' or lieu.quartier is distinct from :sauf)
            ),
            action_prete as (
                insert into action (
                    structure_id, id, type, titre, thematique, capacite, trimestre, intervenant, partenaire,
                    presentation, pour_qui, a_apporter, publiee, reservation)
                select
                    structure_id, neuve, type, titre, thematique, capacite, :trimestre, intervenant, partenaire,
                    presentation, pour_qui, a_apporter, false, reservation
                from reprise
                where exists (select from jour where jour.neuve = reprise.neuve)
            ),
            seance_prete as (
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select structure_courante(), nouvelle, neuve, lieu_id, debut, fin, 'prevue'
                from jour
            )
            insert into seance_conseiller (
                structure_id, seance_id, conseiller_id, debut, fin, annulee, heure_connue)
            select structure_courante(), jour.nouvelle, tenue.conseiller_id, jour.debut, jour.fin, false, true
            from jour
            join seance_conseiller tenue on tenue.structure_id = structure_courante() and tenue.seance_id = jour.id
            """)
                .param("comme", comme)
                .param("trimestre", trimestre)
                .param("semaines", semaines)
                .param("sauf", sauf)
                .update();
    }
}
