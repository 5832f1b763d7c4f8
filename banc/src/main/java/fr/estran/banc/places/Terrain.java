package fr.estran.banc.places;

import fr.estran.banc.places.BancRepository.Compte;
import fr.estran.inscriptions.places.Attribution;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.Entree;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.inscriptions.rendezvous.CreneauLibre;
import fr.estran.inscriptions.rendezvous.Creneaux;
import fr.estran.inscriptions.rendezvous.Endroit;
import fr.estran.inscriptions.rendezvous.Prise;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous;
import fr.estran.inscriptions.rendezvous.PriseDeRendezVous;
import fr.estran.programme.ActionModifiee;
import fr.estran.programme.Places;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** A town made for the trials, the services that give out its places, and the staff, who are in this JVM. */
public final class Terrain {

    static final Auteur TELEPHONE = Auteur.equipe(Provenance.TELEPHONE, UUID.randomUUID());

    private static final int QUEUES = 64;

    private final StructureId structure = StructureId.nouveau();
    private final String hote = "banc-" + structure.valeur().toString().substring(24) + ".localhost";
    private final ApplicationContext contexte;
    private final List<Integer> ports;
    private final BancRepository base;

    /** @param ports on which services answer, of the database of this application */
    public Terrain(ApplicationContext contexte, List<Integer> ports) {
        this.contexte = contexte;
        this.ports = List.copyOf(ports);
        this.base = BancRepository.de(contexte);
        var structures = contexte.getBean(Structures.class);
        faire(() -> {
            structures.tenirAJour(structure, new Structure("29999", hote, "Sainte-Mousse", null, "Europe/Paris", null));
            structures.repondreA(structure, hote);
            return structure;
        });
    }

    <T> T faire(Supplier<T> travail) {
        return StructureCourante.auNomDe(
                structure, () -> contexte.getBean(TransactionOperations.class).<T>execute(_ -> travail.get()));
    }

    <T> T lire(Function<BancRepository, T> question) {
        return faire(() -> question.apply(base));
    }

    /** A connection of whoever writes the same rows without a service. */
    SansNousRepository sansNous() throws SQLException {
        var acces = contexte.getBean(JdbcConnectionDetails.class);
        return new SansNousRepository(
                DriverManager.getConnection(acces.getJdbcUrl(), acces.getUsername(), acces.getPassword()), structure);
    }

    /** Each comes to another of the services than the one before. */
    Passant passant(int rang) {
        return new Passant(ports.get(rang % ports.size()), hote);
    }

    Passant ailleurs(Passant passant, int rang) {
        return passant.chez(ports.get(rang % ports.size()));
    }

    /** One who receives every day from nine to noon, in a room of a venue. */
    ConseillerId recevoir(LieuId lieu, String ouvre) {
        var conseiller = ConseillerId.nouveau();
        return faire(() -> {
            base.recevoir(conseiller, lieu, ouvre);
            return conseiller;
        });
    }

    void ouvrirLaVitrine() {
        faire(() -> {
            base.ouvrirLaVitrine();
            return structure;
        });
    }

    List<CreneauLibre> creneaux(LieuId lieu) {
        return faire(() -> contexte.getBean(Creneaux.class).libres(new Endroit(lieu), true));
    }

    List<CreneauLibre> heuresDuPublic(LieuId lieu) {
        return faire(() -> contexte.getBean(Creneaux.class).libres(new Endroit(lieu), false));
    }

    /** By the staff, at the telephone. */
    ResultatRendezVous prendre(CreneauLibre creneau, String nom) {
        var cle = UUID.randomUUID();
        var demande = new DemandeInscription(
                cle,
                Prise.action(cle, creneau.ou(), creneau.moment()),
                List.of(new Participant(null, "Lou", nom, null, null, Set.of())),
                new Coordonnees("06 12 34 56 78", null, null, Moyen.SMS, false),
                null,
                null);
        return StructureCourante.auNomDe(
                structure,
                () -> contexte.getBean(PriseDeRendezVous.class)
                        .prendre(new Prise(creneau.ou(), creneau.moment(), null, demande, true, null), TELEPHONE));
    }

    ActionId atelier(int places, boolean surProposition) {
        var action = ActionId.nouveau();
        return faire(() -> {
            base.ouvrir(action, places, surProposition ? "proposition" : "directe");
            return action;
        });
    }

    /** One that does not share its queue, of which a service has so many for all. */
    ActionId ailleursQue(ActionId action) {
        var autre = atelier(3, false);
        return (autre.hashCode() - action.hashCode()) % QUEUES == 0 ? ailleursQue(action) : autre;
    }

    Compte compte(ActionId action) {
        return lire(base -> base.compte(action));
    }

    /** By the staff, at the telephone, beyond the number of places where a reason is given. */
    Verdict.DUneDemande inscrire(ActionId action, @Nullable String raison, String... noms) {
        var demande = new DemandeInscription(
                UUID.randomUUID(),
                action,
                Arrays.stream(noms)
                        .map(nom -> new Participant(null, "Lou", nom, null, null, Set.of()))
                        .toList(),
                new Coordonnees("06 12 34 56 78", null, null, Moyen.SMS, false),
                null,
                raison);
        return StructureCourante.auNomDe(
                structure, () -> contexte.getBean(Inscriptions.class).inscrire(demande, TELEPHONE));
    }

    Verdict.Suite annuler(InscriptionId inscription) {
        return StructureCourante.auNomDe(
                structure, () -> contexte.getBean(VieDesInscriptions.class).annuler(inscription, TELEPHONE));
    }

    Verdict.Suite accepter(InscriptionId inscription) {
        return suite(new Entree.Acceptation(inscription, TELEPHONE));
    }

    Verdict.Suite revenir(InscriptionId inscription) {
        return suite(new Entree.Retour(inscription, TELEPHONE));
    }

    private Verdict.Suite suite(Entree.Suite entree) {
        return StructureCourante.auNomDe(
                structure, () -> contexte.getBean(Attribution.class).passer(entree));
    }

    /** What the sweeper does. */
    ActionId avancer(ActionId action) {
        return faire(() -> {
            contexte.getBean(VieDesInscriptions.class).avancer(action);
            return action;
        });
    }

    /** One of the offers ends so soon. */
    void echoir(ActionId action, int millisecondes) {
        faire(() -> {
            base.echoir(action, millisecondes);
            return action;
        });
    }

    void changerPlaces(ActionId action, int places) {
        faire(() -> {
            verrouiller(List.of(action));
            contexte.getBean(Places.class).consignerExcedent(action, places, "moins de chaises");
            base.changerPlaces(action, places);
            contexte.publishEvent(new ActionModifiee(action));
            return action;
        });
    }

    void verrouiller(Collection<ActionId> actions) {
        contexte.getBean(VerrouDesPlaces.class).prendre(actions);
    }
}
