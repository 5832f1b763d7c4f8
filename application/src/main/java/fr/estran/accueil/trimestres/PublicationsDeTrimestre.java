package fr.estran.accueil.trimestres;

import fr.estran.accueil.trimestres.PublicationsDeTrimestre.Resultat.DejaFaite;
import fr.estran.accueil.trimestres.PublicationsDeTrimestre.Resultat.Devancee;
import fr.estran.accueil.trimestres.PublicationsDeTrimestre.Resultat.Faite;
import fr.estran.accueil.trimestres.PublicationsDeTrimestre.Resultat.Refusee;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.gestion.ActionsGroupees;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.EmpreinteDeFormulaire;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A quarter is published in one step, and taken back in one step as long as nobody has asked for a place. */
@Service
@Transactional
class PublicationsDeTrimestre {

    private static final Messages M = Messages.de("accueil/trimestres");

    private final TrimestreRepository trimestres;
    private final PublicationRepository repository;
    private final ActionsGroupees actions;
    private final Journal journal;
    private final Clock horloge;

    /** What came of publishing a quarter, or of taking it back. */
    sealed interface Resultat {

        /** @param actions how many are published, or drafts again */
        record Faite(int actions) implements Resultat {}

        /** @param fautes by field, in words */
        record Refusee(Map<String, String> fautes) implements Resultat {}

        /** The drafts are not those that were shown: somebody has added one, or changed or published one. */
        record Devancee() implements Resultat {}

        /** All that is asked for was published already: one has clicked twice, or has two pages open. */
        record DejaFaite() implements Resultat {}
    }

    PublicationsDeTrimestre(
            TrimestreRepository trimestres,
            PublicationRepository repository,
            ActionsGroupees actions,
            Journal journal,
            Clock horloge) {
        this.trimestres = trimestres;
        this.repository = repository;
        this.actions = actions;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public List<Brouillon> brouillons(TrimestreDuProgramme trimestre) {
        return repository.brouillons(trimestre);
    }

    /** What all drafts say together, but whether one chose to leave them. */
    static String version(List<Brouillon> brouillons) {
        return EmpreinteDeFormulaire.de(brouillons.toString());
    }

    /**
     * @param choisies those that are published; the others stay drafts, by choice
     * @param ouverture the day on which registration opens, where an action has none of its own
     * @param vue what the drafts were when they were shown
     */
    Resultat publier(
            TrimestreDuProgramme trimestre,
            Collection<ActionId> choisies,
            LocalDate ouverture,
            String vue,
            String par) {
        trimestres.verrouiller();
        actions.verrouiller(choisies);
        var brouillons = repository.brouillons(trimestre);
        if (!version(brouillons).equals(vue)) {
            var faites = repository.faites(trimestre).stream()
                    .map(PublicationRepository.Faite::action)
                    .toList();
            return !choisies.isEmpty() && faites.containsAll(choisies) ? new DejaFaite() : new Devancee();
        }
        var dites = new HashSet<>(choisies);
        var pris = brouillons.stream()
                .filter(brouillon -> brouillon.publiable() && dites.contains(brouillon.id()))
                .toList();
        var fautes = fautes(pris, ouverture);
        if (!fautes.isEmpty()) {
            return new Refusee(fautes);
        }
        var publiees = actions.publier(pris.stream().map(Brouillon::id).toList(), ouverture);
        repository.retenir(
                trimestre,
                publiees,
                brouillons.stream()
                        .filter(brouillon -> brouillon.publiable() && !pris.contains(brouillon))
                        .map(Brouillon::id)
                        .toList());
        trimestres.publier(trimestre, ouverture, LocalDate.now(horloge), par);
        journal.noter("trimestre.publier", null);
        return new Faite(publiees.size());
    }

    private static Map<String, String> fautes(List<Brouillon> pris, LocalDate ouverture) {
        var fautes = new LinkedHashMap<String, String>();
        if (pris.isEmpty()) {
            fautes.put("actions", M.dire("publier.faute.aucune"));
        }
        pris.stream()
                .filter(brouillon -> brouillon.commenceAvant(ouverture))
                .findFirst()
                .ifPresent(brouillon -> fautes.put(
                        "ouverture",
                        M.dire("publier.faute.trop_tard", "titre", brouillon.titre(), "jour", premier(brouillon))));
        return fautes;
    }

    private static String premier(Brouillon brouillon) {
        return brouillon.premiere() == null
                ? ""
                : Jours.sansAnnee(brouillon.premiere().toLocalDate());
    }

    /** How many actions would be drafts again. */
    @Transactional(readOnly = true)
    public int publiees(TrimestreDuProgramme trimestre) {
        return repository.faites(trimestre).size();
    }

    /** Why it cannot be taken back, in words; empty where it can. */
    @Transactional(readOnly = true)
    public Map<String, String> empeche(TrimestreDuProgramme trimestre) {
        return empeche(repository.faites(trimestre), trimestre);
    }

    private Map<String, String> empeche(List<PublicationRepository.Faite> faites, TrimestreDuProgramme trimestre) {
        var inscriptions = faites.stream()
                .mapToInt(PublicationRepository.Faite::inscriptions)
                .sum();
        if (inscriptions > 0) {
            return Map.of(
                    "inscriptions",
                    M.dire(
                            "retirer.inscriptions",
                            Map.of(
                                    "n",
                                    inscriptions,
                                    "actions",
                                    faites.stream()
                                            .filter(faite -> faite.inscriptions() > 0)
                                            .count())));
        }
        if (trimestre.commence(LocalDate.now(horloge))) {
            return Map.of("commence", M.dire("retirer.commence"));
        }
        return Map.of();
    }

    /** Drafts again, without the day that they took; what was published otherwise stays so. */
    Resultat retirer(TrimestreDuProgramme trimestre) {
        trimestres.verrouiller();
        actions.verrouiller(repository.faites(trimestre).stream()
                .map(PublicationRepository.Faite::action)
                .toList());
        var faites = repository.faites(trimestre);
        var empeche = empeche(faites, trimestre);
        if (!empeche.isEmpty()) {
            return new Refusee(empeche);
        }
        if (!trimestres.lire(trimestre, horloge.instant()).decisions().publie()) {
            return new Devancee();
        }
        actions.retirer(
                faites.stream().map(PublicationRepository.Faite::publiee).toList());
        repository.oublier(trimestre);
        trimestres.retirer(trimestre);
        journal.noter("trimestre.retirer", null);
        return new Faite(faites.size());
    }
}
