package fr.estran.accueil.deferlements;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.DemandesAProuver.DemandeProuvee;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.PreuvesDesDemandes;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.messages.relances.AppelRecu;
import fr.estran.messages.relances.AppelsRecus;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.DemandeNotee;
import fr.estran.socle.secrets.DemandeNotee.Genre;
import fr.estran.socle.secrets.Origines;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What many asked for in a short time, by name: for whoever knows them to say which of it nobody will come to. */
@Service
public class Deferlements {

    private static final Messages MESSAGES = Messages.de("accueil/deferlements");

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
    @Transactional(readOnly = true)
    List<Ligne> lot(@Nullable String origine) {
        var notees = origines.de(origine);
        var tenues = demandes.vivantes(objets(notees, Genre.DEMANDE)).stream()
                .collect(groupingBy(vue -> Objects.requireNonNull(vue.demande())));
        var prouvees = preuves.prouvees(tenues.keySet());
        var aRendre = appels.duSite(objets(notees, Genre.APPEL)).stream().collect(toMap(AppelRecu::id, identity()));
        return notees.stream()
                .flatMap(notee -> switch (notee.genre()) {
                    case DEMANDE ->
                        Stream.ofNullable(tenues.get(notee.objet()))
                                .map(vues -> demande(notee, vues, prouvees.contains(notee.objet())));
                    case APPEL -> Stream.ofNullable(aRendre.get(notee.objet())).map(appel -> appel(notee, appel));
                })
                .toList();
    }

    /** @return how many askings were put aside: of those that came from there, and held something still */
    int ecarter(@Nullable String origine, Collection<UUID> choisies, CompteId compte) {
        var lot = origines.de(origine).stream()
                .filter(notee -> choisies.contains(notee.objet()))
                .toList();
        var parAction = demandes.vivantes(objets(lot, Genre.DEMANDE)).stream()
                .collect(groupingBy(
                        InscriptionVue::action,
                        () -> new TreeMap<ActionId, List<InscriptionId>>(Comparator.comparing(ActionId::valeur)),
                        mapping(InscriptionVue::id, toList())));
        return ecarts.ecarter(parAction, compte) + appels.retirer(objets(lot, Genre.APPEL));
    }

    @EventListener
    void prouvee(DemandeProuvee fait) {
        origines.lacher(fait.demande(), fait.personnes(), fait.parUnCode());
    }

    private static Ligne demande(DemandeNotee notee, List<InscriptionVue> vivantes, boolean prouvee) {
        return new Ligne(
                notee.objet(),
                notee.le(),
                vivantes.stream().map(InscriptionVue::nomEntier).distinct().collect(joining(", ")),
                vivantes.stream().map(InscriptionVue::titre).distinct().collect(joining(", ")),
                vivantes.stream()
                        .map(vue -> vue.aProuver()
                                ? MESSAGES.dire("etat.a_prouver")
                                : MESSAGES.dire("etat." + vue.etat().code()))
                        .distinct()
                        .toList(),
                prouvee);
    }

    private static Ligne appel(DemandeNotee notee, AppelRecu appel) {
        return new Ligne(
                notee.objet(),
                notee.le(),
                appel.qui() + ", " + appel.telephone(),
                MESSAGES.dire("lot.appel"),
                List.of(),
                false);
    }

    private static Set<UUID> objets(List<DemandeNotee> notees, Genre genre) {
        return notees.stream()
                .filter(notee -> notee.genre() == genre)
                .map(DemandeNotee::objet)
                .collect(HashSet::new, Set::add, Set::addAll);
    }

    /** What is done of it, an action after the other: each under its own lock, and for no longer. */
    @Service
    record Ecarts(VieDesInscriptions vie, Journal journal, TransactionOperations transactions) {

        /** @return how many askings held something under the lock: another member of the team may have been faster */
        int ecarter(Map<ActionId, List<InscriptionId>> parAction, CompteId compte) {
            var auteur = Auteur.equipe(Provenance.SERVICE, compte.valeur());
            var demandes = new HashSet<@Nullable UUID>();
            parAction.forEach((action, inscriptions) -> transactions.executeWithoutResult(_ -> vie.ecarter(
                            action, inscriptions, MESSAGES.dire("raison"), auteur)
                    .forEach(ecartee -> {
                        journal.noter("inscription.ecarter", ecartee.id().valeur());
                        demandes.add(ecartee.demande());
                    })));
            return demandes.size();
        }
    }
}
