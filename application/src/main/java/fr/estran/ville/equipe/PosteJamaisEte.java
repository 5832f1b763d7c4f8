package fr.estran.ville.equipe;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A post that was written by mistake goes, as long as nobody held it and no validated report told it vacant. What was is never
 * removed: a post ends.
 */
@Service
@Transactional
class PosteJamaisEte {

    private final PosteRepository postes;
    private final AffectationRepository affectations;
    private final DerivationRepository derivation;
    private final BilansValides bilans;
    private final Journal journal;

    PosteJamaisEte(
            PosteRepository postes,
            AffectationRepository affectations,
            DerivationRepository derivation,
            BilansValides bilans,
            Journal journal) {
        this.postes = postes;
        this.affectations = affectations;
        this.derivation = derivation;
        this.bilans = bilans;
        this.journal = journal;
    }

    /** Why it cannot be as if it never was; nothing where it can. */
    @Transactional(readOnly = true)
    List<Carte.Ligne> retient(PosteId poste) {
        return Stream.concat(
                        affectations.du(poste).stream()
                                .map(la -> new Carte.Ligne(
                                        Accords.M.dire("retient.affectation", "nom", la.nom(), "dates", la.dates()),
                                        "/equipe/postes/" + poste + "/affectations/" + la.id())),
                        postes.vacances(poste).stream()
                                .flatMap(vacance -> bilans.entre(vacance.debut(), vacance.fin()).stream())
                                .distinct()
                                .map(Accords::retenuPar))
                .toList();
    }

    /** @return false where something holds it back, maybe since the page was read */
    boolean supprimer(PosteId poste) {
        postes.verrouiller(poste);
        var _ = postes.lire(poste).orElseThrow(Introuvable::new);
        if (!retient(poste).isEmpty()) {
            return false;
        }
        postes.supprimer(poste);
        derivation.prendreEnMain();
        journal.noter("accords.poste_supprime", poste.valeur());
        return true;
    }
}
