package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.PlageHoraire;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record MembreRepository(JdbcClient jdbc) {

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
    List<Membre> semblables(ConseillerId sauf, String prenom, String nom, @Nullable String courriel) {
        return jdbc.sql(MEMBRES + """
            where id <> :sauf
                and (plier(nom_entier(conseiller)) in (plier(:prenom || ' ' || :nom), plier(:nom || ' ' || :prenom))
                    or lower(courriel) = lower(:courriel))
            order by entree, id
            """)
                .param("sauf", sauf)
                .param("prenom", prenom)
                .param("nom", nom)
                .param("courriel", courriel)
                .query(Membre.class)
                .list();
    }

    /** One person more at a time, so that the same one typed by two is seen. */
    void seReserver() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('membres/' || structure_courante(), 0))")
                .query(Integer.class)
                .single();
    }

    void supprimer(ConseillerId membre) {
        jdbc.sql("delete from conseiller where id = :membre")
                .param("membre", membre)
                .update();
    }

    void ecrire(ConseillerId id, FormulaireMembre dit) {
        jdbc.sql("""
            insert into conseiller (structure_id, id, prenom, nom, courriel, entree, sortie)
            values (structure_courante(), :id, :prenom, :nom, :courriel, :entree, :sortie)
            on conflict (structure_id, id) do update
            set prenom = excluded.prenom, nom = excluded.nom, courriel = excluded.courriel,
                entree = excluded.entree, sortie = excluded.sortie
            """)
                .param("id", id)
                .param("prenom", dit.prenomDit())
                .param("nom", dit.nomDit())
                .param("courriel", dit.courrielDit())
                .param("entree", dit.premier())
                .param("sortie", dit.dernier().orElse(null))
                .update();
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
