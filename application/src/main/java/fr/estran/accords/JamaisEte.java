package fr.estran.accords;

import fr.estran.commun.Carte;
import fr.estran.commun.Introuvable;
import fr.estran.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agreement or a post that was written by mistake goes, as long as nothing hangs on it and no validated report told it. What
 * was is never removed: an agreement is retired, a post ends.
 */
@Service
@Transactional
class JamaisEte {

    private final ConventionRepository conventions;
    private final PosteRepository postes;
    private final AffectationRepository affectations;
    private final DerivationRepository derivation;
    private final BilansValides bilans;
    private final Journal journal;

    JamaisEte(
            ConventionRepository conventions,
            PosteRepository postes,
            AffectationRepository affectations,
            DerivationRepository derivation,
            BilansValides bilans,
            Journal journal) {
        this.conventions = conventions;
        this.postes = postes;
        this.affectations = affectations;
        this.derivation = derivation;
        this.bilans = bilans;
        this.journal = journal;
    }

    /** Why it cannot be as if it never was; nothing where it can. */
    @Transactional(readOnly = true)
    List<Carte.Ligne> retient(ConventionId id) {
        var convention = conventions.lire(id).orElseThrow(Introuvable::new);
        return Stream.of(
                        postes.tous().stream()
                                .filter(poste -> convention.chaine().equals(poste.chaine()))
                                .map(poste -> new Carte.Ligne(
                                        dire("retient.poste", poste.nom()), "/equipe/postes/" + poste.id())),
                        conventions.toutes().stream()
                                .filter(autre -> id.equals(autre.reconduit()))
                                .map(autre -> new Carte.Ligne(
                                        dire("retient.reconduction", autre.dite()),
                                        "/equipe/conventions/" + autre.id())),
                        valides(convention.debut(), convention.fin()))
                .flatMap(lignes -> lignes)
                .toList();
    }

    @Transactional(readOnly = true)
    List<Carte.Ligne> retient(PosteId poste) {
        return Stream.of(
                        affectations.du(poste).stream()
                                .map(la -> new Carte.Ligne(
                                        Accords.M.dire(
                                                "retient.affectation", Map.of("nom", la.nom(), "dates", la.dates())),
                                        "/equipe/postes/" + poste + "/affectations/" + la.id())),
                        postes.vacances().stream()
                                .filter(vacance -> vacance.poste().equals(poste))
                                .flatMap(vacance ->
                                        valides(vacance.debut(), vacance.fin() == null ? LocalDate.MAX : vacance.fin()))
                                .distinct())
                .flatMap(lignes -> lignes)
                .toList();
    }

    /** @return false where something holds it back, maybe since the page was read */
    boolean supprimer(ConventionId id) {
        conventions.verrouiller(id);
        if (!retient(id).isEmpty()) {
            return false;
        }
        conventions.supprimer(id);
        journal.noter("accords.convention_supprimee", id.valeur());
        return true;
    }

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

    private Stream<Carte.Ligne> valides(LocalDate debut, LocalDate fin) {
        return bilans.entre(debut.getYear(), Math.min(fin.getYear(), 9999)).stream()
                .map(annee -> new Carte.Ligne(dire("retient.bilan", Integer.toString(annee)), null));
    }

    private static String dire(String cle, String nom) {
        return Accords.M.dire(cle, Map.of("nom", nom));
    }
}
