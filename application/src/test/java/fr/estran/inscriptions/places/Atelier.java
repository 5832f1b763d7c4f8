package fr.estran.inscriptions.places;

import fr.estran.Ville;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.programme.Actions;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A workshop in a week, at which one registers, and people who ask for places. */
public final class Atelier {

    public final ActionId id = ActionId.nouveau();

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

    /** What is to be done by itself is done. */
    public void relancer() {
        contexte.getBean(Relance.class).relancer(ville.structure);
    }

    /** On the web, by telephone; each name is a person. */
    public Verdict.DUneDemande inscrire(String... noms) {
        return inscrire(Auteur.EN_LIGNE, UUID.randomUUID(), noms);
    }

    public Verdict.DUneDemande inscrire(Auteur auteur, UUID cle, String... noms) {
        return inscrire(demande(cle, noms), auteur);
    }

    public Verdict.DUneDemande inscrire(DemandeInscription demande, Auteur auteur) {
        return StructureCourante.auNomDe(
                ville.structure, () -> contexte.getBean(Inscriptions.class).inscrire(demande, auteur));
    }

    public DemandeInscription demande(UUID cle, String... noms) {
        return new DemandeInscription(
                cle,
                id,
                Arrays.stream(noms)
                        .map(nom -> new Participant(null, "Lou", nom, null, null, Set.of()))
                        .toList(),
                new Coordonnees("06 12 34 56 78", null, null, Moyen.SMS, false),
                null,
                null);
    }

    public InscriptionVue seule(Verdict.DUneDemande resultat) {
        return ((Verdict.Enregistree) resultat).inscriptions().getFirst();
    }

    public InscriptionVue relire(InscriptionVue inscription) {
        return ville.faire(
                () -> contexte.getBean(Registre.class).lire(inscription.id()).orElseThrow());
    }

    public Verdict.Suite annuler(InscriptionVue inscription) {
        return ville.faire(() -> contexte.getBean(VieDesInscriptions.class).annuler(inscription.id(), Auteur.EN_LIGNE));
    }

    public Verdict.Suite accepter(InscriptionVue inscription) {
        return ville.faire(() ->
                contexte.getBean(Attribution.class).passer(new Entree.Acceptation(inscription.id(), Auteur.EN_LIGNE)));
    }

    public Verdict.Suite revenir(InscriptionVue inscription) {
        return ville.faire(
                () -> contexte.getBean(Attribution.class).passer(new Entree.Retour(inscription.id(), Auteur.EN_LIGNE)));
    }

    /** All its registrations, in the order in which they were asked for. */
    public List<InscriptionVue> inscriptions() {
        return ville.faire(() -> contexte.getBean(Registre.class).dUneAction(id));
    }

    /** What ran out, and what should have been set going. */
    public static void relancer(ApplicationContext contexte, Ville ville) {
        contexte.getBean(Relance.class).relancer(ville.structure);
    }

    /** The one way to a place, whose lock closes nothing. */
    public static Inscriptions sansVerrou(ApplicationContext contexte) {
        var ouvert = new ProxyFactory(contexte.getBean(VerrouDesPlaces.class));
        ouvert.setProxyTargetClass(true);
        ouvert.addAdvice((MethodInterceptor) _ -> null);
        var attribution = new Attribution(
                (VerrouDesPlaces) ouvert.getProxy(),
                contexte.getBean(ListesAttente.class),
                contexte.getBean(PlacesDesActions.class),
                contexte.getBean(Registre.class),
                contexte.getBean(Groupes.class),
                contexte.getBean(VieDesInscriptions.class));
        return new Inscriptions(
                new Affluence(),
                contexte.getBean(TransactionOperations.class),
                contexte.getBean(Demandes.class),
                contexte.getBean(Actions.class),
                attribution,
                contexte,
                contexte.getBean(Clock.class));
    }

    /** So many confirmed, offered, waiting; and how many the counter in the database holds. */
    public List<Integer> compte() {
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
    public void faire(String sql) {
        ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).param("id", id).update());
    }
}
