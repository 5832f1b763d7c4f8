package fr.estran.deferlements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.estran.acteurs.CompteId;
import fr.estran.appelsrecus.AppelsRecus;
import fr.estran.commun.ActionId;
import fr.estran.commun.InscriptionId;
import fr.estran.commun.Messages;
import fr.estran.freins.DemandeNotee;
import fr.estran.freins.DemandeNotee.Genre;
import fr.estran.freins.Origines;
import fr.estran.inscriptions.Auteur;
import fr.estran.inscriptions.Demandes;
import fr.estran.inscriptions.InscriptionVue;
import fr.estran.inscriptions.PreuvesDesDemandes;
import fr.estran.inscriptions.Provenance;
import fr.estran.journal.Journal;
import fr.estran.places.VieDesInscriptions;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What many asked for in a short time, by name: for whoever knows them to say which of it nobody will come to. */
@Service
public class Deferlements {

    private static final Messages MESSAGES = Messages.de("deferlements");

    /**
     * One asking.
     *
     * @param quoi what it is for
     * @param etats in which state the places are that it asked for
     * @param prouvee somebody has shown that they are reached: it is not put aside unless one says so
     */
    public record Ligne(UUID objet, Instant le, String qui, String quoi, List<String> etats, boolean prouvee) {}

    private final Origines origines;
    private final Demandes demandes;
    private final PreuvesDesDemandes preuves;
    private final AppelsRecus appels;
    private final Ecarts ecarts;

    Deferlements(Origines origines, Demandes demandes, PreuvesDesDemandes preuves, AppelsRecus appels, Ecarts ecarts) {
        this.origines = origines;
        this.demandes = demandes;
        this.preuves = preuves;
        this.appels = appels;
        this.ecarts = ecarts;
    }

    /** Those that hold something still, in the order in which they came. */
    List<Ligne> lot(@Nullable String origine) {
        var notees = origines.de(origine);
        var aRendre = appels.duSite(objets(notees, Genre.APPEL));
        return notees.stream()
                .flatMap(notee -> switch (notee.genre()) {
                    case DEMANDE -> demande(notee).stream();
                    case APPEL ->
                        aRendre.stream()
                                .filter(appel -> appel.id().equals(notee.objet()))
                                .map(appel -> new Ligne(
                                        notee.objet(),
                                        notee.le(),
                                        appel.qui() + ", " + appel.telephone(),
                                        MESSAGES.dire("lot.appel"),
                                        List.of(),
                                        false));
                })
                .toList();
    }

    /** @return how many askings were put aside: of those that came from there, and hold something still */
    int ecarter(@Nullable String origine, Collection<UUID> choisies, CompteId compte) {
        var lot = origines.de(origine).stream()
                .filter(notee -> choisies.contains(notee.objet()))
                .toList();
        var parAction = objets(lot, Genre.DEMANDE).stream()
                .flatMap(demande -> vivantes(demande).stream())
                .collect(groupingBy(
                        InscriptionVue::action,
                        () -> new TreeMap<ActionId, List<InscriptionId>>(Comparator.comparing(ActionId::valeur)),
                        mapping(InscriptionVue::id, toList())));
        return ecarts.ecarter(parAction, objets(lot, Genre.DEMANDE), compte) + ecarts.retirer(objets(lot, Genre.APPEL));
    }

    private Optional<Ligne> demande(DemandeNotee notee) {
        var vivantes = vivantes(notee.objet());
        return vivantes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ligne(
                        notee.objet(),
                        notee.le(),
                        vivantes.stream()
                                .map(InscriptionVue::nomEntier)
                                .distinct()
                                .collect(joining(", ")),
                        vivantes.stream().map(InscriptionVue::titre).distinct().collect(joining(", ")),
                        vivantes.stream()
                                .map(vue -> vue.aProuver()
                                        ? MESSAGES.dire("etat.a_prouver")
                                        : MESSAGES.dire("etat." + vue.etat().code()))
                                .distinct()
                                .toList(),
                        preuves.prouvee(notee.objet())));
    }

    private List<InscriptionVue> vivantes(UUID demande) {
        return demandes.siConnue(demande).stream()
                .flatMap(gardee -> gardee.inscriptions().stream())
                .filter(vue -> vue.etat().vivante())
                .toList();
    }

    private static Set<UUID> objets(List<DemandeNotee> notees, Genre genre) {
        return notees.stream()
                .filter(notee -> notee.genre() == genre)
                .map(DemandeNotee::objet)
                .collect(HashSet::new, Set::add, Set::addAll);
    }

    /** What is done of it, an action after the other: each under its own lock, and for no longer. */
    @Service
    static class Ecarts {

        private final VieDesInscriptions vie;
        private final AppelsRecus appels;
        private final Journal journal;
        private final TransactionOperations transactions;

        Ecarts(VieDesInscriptions vie, AppelsRecus appels, Journal journal, TransactionOperations transactions) {
            this.vie = vie;
            this.appels = appels;
            this.journal = journal;
            this.transactions = transactions;
        }

        int ecarter(Map<ActionId, List<InscriptionId>> parAction, Set<UUID> dites, CompteId compte) {
            var auteur = Auteur.equipe(Provenance.SERVICE, compte.valeur());
            var touchees = new HashSet<UUID>();
            parAction.forEach((action, inscriptions) -> transactions.executeWithoutResult(_ -> {
                vie.ecarter(action, inscriptions, MESSAGES.dire("raison"), auteur);
                inscriptions.forEach(une -> journal.noter("inscription.ecarter", une.valeur()));
            }));
            Stream.of(dites).forEach(touchees::addAll);
            return parAction.isEmpty() ? 0 : touchees.size();
        }

        int retirer(Set<UUID> rappels) {
            return rappels.isEmpty() ? 0 : appels.retirer(rappels);
        }
    }
}
