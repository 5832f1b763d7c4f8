package fr.estran.ville.equipe;

import static fr.estran.ville.equipe.DescriptionDeMembre.FICHE;
import static fr.estran.ville.equipe.DescriptionDeMembre.MEMBRE;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.PlageHoraire;
import fr.estran.socle.dossier.FicheRepository;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record MembreRepository(JdbcClient jdbc, FicheRepository fiches) {

    private static final String MEMBRES = "select id, prenom, nom, courriel, entree, sortie from conseiller ";

    /** Those who have left come last. */
    List<Membre> tous() {
        return jdbc.sql(MEMBRES + "order by sortie desc nulls first, prenom, nom, id")
                .query(Membre.class)
                .list();
    }

    Optional<Membre> lire(ConseillerId membre) {
        return jdbc.sql(MEMBRES + "where id = :id")
                .param("id", membre)
                .query(Membre.class)
                .optional();
    }

    /** Those of that name, in either order, whatever its capitals and accents; or of that address. */
    List<Membre> semblables(ConseillerId sauf, Champs dits) {
        return jdbc.sql(MEMBRES + """
            where id <> :sauf
                and (plier(nom_entier(conseiller)) in (plier(:prenom || ' ' || :nom), plier(:nom || ' ' || :prenom))
                    or lower(courriel) = lower(:courriel))
            order by entree, id
            """)
                .param("sauf", sauf)
                .params(MEMBRE.lire(FICHE, dits))
                .query(Membre.class)
                .list();
    }

    /** One person more at a time, so that the same one typed by two is seen. */
    void seReserver() {
        fiches.seReserver(MEMBRE);
    }

    void supprimer(ConseillerId membre) {
        jdbc.sql("delete from conseiller where id = :membre")
                .param("membre", membre)
                .update();
    }

    /** As the form says them. */
    Champs dire(ConseillerId id) {
        return fiches.dire(MEMBRE, FICHE, id);
    }

    void ecrire(ConseillerId id, Champs dits) {
        fiches.ecrire(MEMBRE, FICHE, id, dits);
    }

    List<PlageHoraire> horaires(ConseillerId membre) {
        return jdbc.sql("""
            select jour, debut, fin
            from conseiller_horaire
            where conseiller_id = :membre
            order by jour, debut
            """).param("membre", membre).query(PlageHoraire.class).list();
    }

    /** Of two who write one sheet, or its hours, the second reads what the first wrote. */
    boolean verrouiller(ConseillerId membre) {
        return jdbc.sql("select id from conseiller where id = :membre for no key update")
                .param("membre", membre)
                .query(ConseillerId.class)
                .optional()
                .isPresent();
    }

    /** Whoever names them waits, to read what became of their sheet. */
    boolean verrouillerPourTous(ConseillerId membre) {
        return jdbc.sql("select id from conseiller where id = :membre for update")
                .param("membre", membre)
                .query(ConseillerId.class)
                .optional()
                .isPresent();
    }

    /** Once the person is held. */
    void remplacerLesHoraires(ConseillerId membre, List<PlageHoraire> plages) {
        jdbc.sql("delete from conseiller_horaire where conseiller_id = :membre")
                .param("membre", membre)
                .update();
        plages.forEach(plage ->
                jdbc.sql("""
                    insert into conseiller_horaire (structure_id, conseiller_id, jour, debut, fin)
                    values (structure_courante(), :membre, :jour, :debut, :fin)
                    """).param("membre", membre).paramSource(plage).update());
    }
}
