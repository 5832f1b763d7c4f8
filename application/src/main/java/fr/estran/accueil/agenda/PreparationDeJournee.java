package fr.estran.accueil.agenda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.estran.accueil.agenda.ProjetDeJournee.SeanceAChoisir;
import fr.estran.messages.PersonnesAPrevenir;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.ConseillersConnus.Conseiller;
import fr.estran.ville.equipe.Membres;
import fr.estran.ville.territoire.Lieux;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that whoever cannot come has to decide on, on one screen. */
@Service
@Transactional(readOnly = true)
class PreparationDeJournee {

    private final SeancesEmpechees seances;
    private final PersonnesAPrevenir personnes;
    private final Membres membres;
    private final Lieux lieux;
    private final JourneeRepository repository;

    PreparationDeJournee(
            SeancesEmpechees seances,
            PersonnesAPrevenir personnes,
            Membres membres,
            Lieux lieux,
            JourneeRepository repository) {
        this.seances = seances;
        this.personnes = personnes;
        this.membres = membres;
        this.lieux = lieux;
        this.repository = repository;
    }

    LocalDate aujourdhui() {
        return seances.aujourdhui();
    }

    List<Conseiller> conseillers() {
        return membres.enPoste();
    }

    List<JourneeAnnulee> recentes() {
        return repository.recentes(aujourdhui());
    }

    /** Those of which places may be decided, before anything is read to decide on it. */
    Set<ActionId> actions(ConseillerId conseiller, FormulaireJournee formulaire) {
        return siennes(conseiller, formulaire).stream()
                .map(SeanceEmpechee::action)
                .collect(toSet());
    }

    /** @throws Introuvable when there is no such counsellor */
    ProjetDeJournee preparer(ConseillerId conseiller, FormulaireJournee formulaire) {
        var qui = conseillers().stream()
                .filter(connu -> connu.id().equals(conseiller))
                .findFirst()
                .orElseThrow(Introuvable::new);
        var du = formulaire.du(aujourdhui());
        var au = formulaire.au(aujourdhui());
        var siennes = siennes(conseiller, formulaire);
        var libres = seances
                .remplacants(
                        conseiller, siennes.stream().map(SeanceEmpechee::id).toList())
                .stream()
                .collect(groupingBy(libre -> libre.seance()));
        var aPrevenir = siennes.stream()
                .collect(toMap(
                        SeanceEmpechee::action,
                        seance -> personnes.siAnnulee(seance.action(), seance.derniere()),
                        (une, _) -> une));
        return new ProjetDeJournee(
                qui,
                du,
                au,
                siennes.stream()
                        .map(seance -> new SeanceAChoisir(
                                seance,
                                libres.getOrDefault(seance.id(), List.of()),
                                aPrevenir.getOrDefault(seance.action(), List.of()),
                                formulaire.suite(seance.id(), parDefaut(seance))))
                        .toList(),
                lieux.des(siennes.stream()
                        .map(SeanceEmpechee::lieu)
                        .filter(Objects::nonNull)
                        .toList()),
                repository.deja(conseiller, du, au).orElse(null));
    }

    private List<SeanceEmpechee> siennes(ConseillerId conseiller, FormulaireJournee formulaire) {
        return seances.du(conseiller, formulaire.du(aujourdhui()), formulaire.au(aujourdhui()));
    }

    /** Where others hold it too, it can be held without whoever is away. */
    private static Suite parDefaut(SeanceEmpechee seance) {
        return seance.avec().isEmpty() ? new Suite.Annuler() : new Suite.SansMoi();
    }
}
