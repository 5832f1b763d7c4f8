package fr.estran.ville.equipe;

import static fr.estran.ville.equipe.DescriptionDePoste.FICHE;
import static fr.estran.ville.equipe.DescriptionDePoste.POSTE;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.dossier.FicheRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record PosteRepository(JdbcClient jdbc, FicheRepository fiches) {

    /** A post that nobody holds, since that day. */
    record Vacance(LocalDate debut) {}

    private static final String POSTES = """
        select
            poste.id,
            poste.nom,
            chaine.tete_id as chaine,
            poste.ouverture,
            poste.fermeture
        from poste
        left join chaine_de_conventions chaine on chaine.structure_id = poste.structure_id
            and chaine.convention_id = poste.convention_id
        """;

    /** Each with the last reason that was said of its days, or of days between the vacancy before it and its own. */
    private static final String VACANCES = """
        select
            vacance.poste_id as poste,
            vacance.debut,
            vacance.fin,
            dite.raison,
            dite.precisions
        from vacance_de_poste vacance
        left join lateral (
            select raison_de_vacance.raison, raison_de_vacance.precisions
            from raison_de_vacance
            where raison_de_vacance.structure_id = vacance.structure_id
                and raison_de_vacance.poste_id = vacance.poste_id
                and raison_de_vacance.jour <= coalesce(vacance.fin, 'infinity')
                and raison_de_vacance.jour > coalesce((
                    select max(avant.fin)
                    from vacance_de_poste avant
                    where avant.structure_id = vacance.structure_id
                        and avant.poste_id = vacance.poste_id
                        and avant.fin < vacance.debut
                ), '-infinity')
            order by raison_de_vacance.jour desc
            limit 1
        ) dite on true
        """;

    List<PosteDecrit> tous() {
        return jdbc.sql(POSTES + "order by length(poste.nom), poste.nom, poste.reference")
                .query(PosteDecrit.class)
                .list();
    }

    Optional<PosteDecrit> lire(PosteId poste) {
        return jdbc.sql(POSTES + "where poste.id = :poste")
                .param("poste", poste)
                .query(PosteDecrit.class)
                .optional();
    }

    /** Nobody else gives it, or changes it, meanwhile. */
    void verrouiller(PosteId poste) {
        jdbc.sql("select id from poste where id = :poste for no key update")
                .param("poste", poste)
                .query(PosteId.class)
                .optional();
    }

    /** One post more at a time, so that the same one typed by two is seen. */
    void seReserver() {
        fiches.seReserver(POSTE);
    }

    /** Those of that name, whatever its capitals and accents. */
    List<PosteDecrit> semblables(PosteId poste, String nom) {
        return jdbc.sql(POSTES + "where poste.id <> :poste and plier(poste.nom) = plier(:nom) order by poste.reference")
                .param("poste", poste)
                .param("nom", nom)
                .query(PosteDecrit.class)
                .list();
    }

    void supprimer(PosteId poste) {
        jdbc.sql("delete from poste where id = :poste").param("poste", poste).update();
    }

    List<EtatDePoste.Vacance> vacances() {
        return jdbc.sql(VACANCES + "order by vacance.debut, vacance.reference")
                .query(EtatDePoste.Vacance.class)
                .list();
    }

    List<EtatDePoste.Vacance> vacances(PosteId poste) {
        return jdbc.sql(VACANCES + "where vacance.poste_id = :poste order by vacance.debut, vacance.reference")
                .param("poste", poste)
                .query(EtatDePoste.Vacance.class)
                .list();
    }

    /** The first days of vacancies that last on a day, and began before another. */
    Lecture<Vacance> vacancesDepuisAvant(LocalDate jour, LocalDate limite) {
        return new Lecture<>(Vacance.class, """
            select debut
            from vacance_de_poste
            where debut < :limite and coalesce(fin, :jour) >= :jour
            order by debut
            """, Map.of("jour", jour, "limite", limite));
    }

    /** As its form says it: of the agreements that renew each other, the first. */
    Champs dire(PosteDecrit poste) {
        return fiches.dire(POSTE, FICHE, poste.id()).avec("convention", poste.chaine());
    }

    void ecrire(PosteId poste, Champs dits) {
        fiches.ecrire(POSTE, FICHE, poste, dits);
    }

    /** Whoever is of the team, and from when to when. */
    record Membre(
            ConseillerId id,
            String nom,
            LocalDate entree,
            @Nullable LocalDate sortie) {

        String dit() {
            return sortie == null ? nom : Accords.M.dire("membre.parti", "nom", nom, "jour", Accords.jour(sortie));
        }
    }

    List<Membre> equipe() {
        return jdbc.sql("""
            select id, nom_entier(conseiller) as nom, entree, sortie
            from conseiller
            order by sortie desc nulls first, prenom, nom, id
            """).query(Membre.class).list();
    }

    /**
     * A post.
     *
     * @param chaine the first of the agreements that pay for it, one after the other; null where none does
     * @param ouverture since when it is to be filled, where that is before its first holder
     * @param fermeture its last day
     */
    record PosteDecrit(
            PosteId id,
            String nom,
            @Nullable ConventionId chaine,
            @Nullable LocalDate ouverture,
            @Nullable LocalDate fermeture) {

        boolean ferme(LocalDate jour) {
            return fermeture != null && fermeture.isBefore(jour);
        }
    }
}
