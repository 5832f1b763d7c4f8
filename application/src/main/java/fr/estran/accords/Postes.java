package fr.estran.accords;

import fr.estran.accords.EcritureDAccord.Devancee;
import fr.estran.accords.EcritureDAccord.Faite;
import fr.estran.accords.EcritureDAccord.Refusee;
import fr.estran.commun.Conciliation;
import fr.estran.commun.Introuvable;
import fr.estran.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The posts: what pays for each, since when it is to be filled, until when it is there. */
@Service
@Transactional
class Postes {

    private final PosteRepository repository;
    private final AffectationRepository affectations;
    private final ConventionRepository conventions;
    private final DerivationRepository derivation;
    private final Journal journal;

    Postes(
            PosteRepository repository,
            AffectationRepository affectations,
            ConventionRepository conventions,
            DerivationRepository derivation,
            Journal journal) {
        this.repository = repository;
        this.affectations = affectations;
        this.conventions = conventions;
        this.derivation = derivation;
        this.journal = journal;
    }

    /** As they stand on a day, those that are closed among them. */
    @Transactional(readOnly = true)
    List<EtatDePoste> etats(LocalDate jour) {
        var accords = conventions.toutes();
        var tenues = affectations.toutes();
        var vides = repository.vacances();
        return repository.tous().stream()
                .map(poste -> new EtatDePoste(
                        poste.id(),
                        poste.nom(),
                        jour,
                        poste.ferme(jour),
                        accords.stream()
                                .filter(accord -> accord.chaine().equals(poste.chaine()) && accord.court(jour))
                                .reduce((_, dernier) -> dernier)
                                .orElse(null),
                        tenues.stream()
                                .filter(la -> la.poste().equals(poste.id()))
                                .toList(),
                        vides.stream()
                                .filter(la -> la.poste().equals(poste.id()))
                                .toList()))
                .toList();
    }

    @Transactional(readOnly = true)
    EtatDePoste etat(PosteId poste, LocalDate jour) {
        return etats(jour).stream()
                .filter(etat -> etat.id().equals(poste))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    PosteDecrit lire(PosteId poste) {
        return repository.lire(poste).orElseThrow(Introuvable::new);
    }

    EcritureDAccord creer(FormulairePoste dit) {
        return ecrire(PosteId.nouveau(), dit, "accords.poste_cree");
    }

    EcritureDAccord modifier(PosteId poste, Conciliation dite) {
        repository.verrouiller(poste);
        var actuels = FormulairePoste.de(lire(poste)).champs();
        return dite.devancee(actuels)
                ? new Devancee(dite.avec(actuels))
                : ecrire(poste, FormulairePoste.de(dite.ecrits()), "accords.poste");
    }

    private EcritureDAccord ecrire(PosteId poste, FormulairePoste dit, String acte) {
        if (dit.conventionDite().isPresent()
                && conventions.lire(dit.conventionDite().get()).isEmpty()) {
            return new Refusee(Map.of("convention", Accords.M.dire("faute.convention")));
        }
        var reste = dit.dernier()
                .flatMap(fermeture -> affectations.du(poste).stream()
                        .filter(la -> la.jusque() == null || la.jusque().isAfter(fermeture))
                        .findFirst());
        if (reste.isPresent()) {
            return new Refusee(Map.of(
                    "fermeture",
                    Accords.M.dire(
                            "faute.tenu_encore",
                            Map.of(
                                    "nom",
                                    reste.get().nom(),
                                    "dates",
                                    reste.get().dates()))));
        }
        repository.ecrire(poste, dit);
        derivation.prendreEnMain();
        journal.noter(acte, poste.valeur());
        return new Faite();
    }
}
