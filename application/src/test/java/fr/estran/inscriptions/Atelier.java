package fr.estran.inscriptions;

import fr.estran.Ville;
import fr.estran.commun.StructureCourante;
import fr.estran.inscriptions.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.DemandeInscription.Participant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A workshop in a week, at which one registers, and people who ask for places. */
public final class Atelier {

    public final UUID id = UUID.randomUUID();

    private final Ville ville;
    private final ApplicationContext contexte;

    private Atelier(ApplicationContext contexte, Ville ville, int places, String reglages) {
        this.contexte = contexte;
        this.ville = ville;
        ville.faire(() -> {
            var jdbc = contexte.getBean(JdbcClient.class);
            jdbc.sql("""
                            insert into action (structure_id, id, type, titre, capacite)
                            values (structure_courante(), :id, 'atelier', 'Atelier photos', :places)
                            """).param("id", id).param("places", places).update();
            jdbc.sql("""
                            insert into seance (structure_id, id, action_id, debut, fin, statut)
                            values (structure_courante(), gen_random_uuid(), :id,
                                now() + interval '7 days', now() + interval '7 days 2 hours', 'prevue')
                            """).param("id", id).update();
            return jdbc.sql("update action set " + reglages + " where id = :id")
                    .param("id", id)
                    .update();
        });
    }

    public static Atelier de(ApplicationContext contexte, Ville ville, int places) {
        return avec(contexte, ville, places, "publiee = true");
    }

    /** @param reglages the terms of the action, in SQL */
    public static Atelier avec(ApplicationContext contexte, Ville ville, int places, String reglages) {
        return new Atelier(contexte, ville, places, reglages);
    }

    /** On the web, by telephone; each name is a person. */
    ResultatInscription inscrire(String... noms) {
        return inscrire(Auteur.EN_LIGNE, UUID.randomUUID(), noms);
    }

    ResultatInscription inscrire(Auteur auteur, UUID cle, String... noms) {
        return inscrire(demande(cle, noms), auteur);
    }

    ResultatInscription inscrire(DemandeInscription demande, Auteur auteur) {
        return StructureCourante.auNomDe(
                ville.structure, () -> contexte.getBean(Inscriptions.class).inscrire(demande, auteur));
    }

    DemandeInscription demande(UUID cle, String... noms) {
        return new DemandeInscription(
                cle,
                id,
                Arrays.stream(noms)
                        .map(nom -> new Participant(null, "Lou", nom, null, null, Set.of()))
                        .toList(),
                new Coordonnees("06 12 34 56 78", null, null, "sms", false),
                null,
                null);
    }

    InscriptionVue seule(ResultatInscription resultat) {
        return ((ResultatInscription.Enregistree) resultat).inscriptions().getFirst();
    }

    InscriptionVue relire(InscriptionVue inscription) {
        return ville.faire(() -> contexte.getBean(InscriptionRepository.class)
                .lire(inscription.id())
                .orElseThrow());
    }

    ResultatSuite annuler(InscriptionVue inscription) {
        return ville.faire(() -> contexte.getBean(VieDesInscriptions.class).annuler(inscription.id(), Auteur.EN_LIGNE));
    }

    ResultatSuite accepter(InscriptionVue inscription) {
        return ville.faire(
                () -> contexte.getBean(VieDesInscriptions.class).accepter(inscription.id(), Auteur.EN_LIGNE));
    }

    ResultatSuite revenir(InscriptionVue inscription) {
        return ville.faire(() -> contexte.getBean(VieDesInscriptions.class).revenir(inscription.id(), Auteur.EN_LIGNE));
    }

    /** So many confirmed, offered, waiting; and how many the counter in the database holds. */
    List<Integer> compte() {
        return ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("""
                        select array[
                            count(*) filter (where statut = 'confirmee'),
                            count(*) filter (where statut = 'proposee'),
                            count(*) filter (where statut = 'liste_attente'),
                            (select prises from occupation where action_id = :id)]::integer[]
                        from inscription
                        where action_id = :id
                        """)
                .param("id", id)
                .query((ligne, _) -> List.of((Integer[]) ligne.getArray(1).getArray()))
                .single());
    }

    /** Something that the tests do to the database behind the application's back. */
    void faire(String sql) {
        ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).param("id", id).update());
    }
}
