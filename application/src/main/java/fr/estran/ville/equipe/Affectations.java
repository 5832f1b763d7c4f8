package fr.estran.ville.equipe;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.equipe.EcritureDAccord.Faite;
import fr.estran.ville.equipe.EcritureDAccord.Refusee;
import fr.estran.ville.equipe.PosteRepository.Membre;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which post, from when to when, and for how much of it. */
@Service
@Transactional
class Affectations {

    private final AffectationRepository repository;
    private final PosteRepository postes;
    private final DerivationRepository derivation;
    private final BilansValides bilans;
    private final Journal journal;

    Affectations(
            AffectationRepository repository,
            PosteRepository postes,
            DerivationRepository derivation,
            BilansValides bilans,
            Journal journal) {
        this.repository = repository;
        this.postes = postes;
        this.derivation = derivation;
        this.bilans = bilans;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    List<Membre> equipe() {
        return postes.equipe();
    }

    @Transactional(readOnly = true)
    Affectation lire(PosteId poste, AffectationId id) {
        return repository.lire(id).filter(la -> la.poste().equals(poste)).orElseThrow(Introuvable::new);
    }

    EcritureDAccord donner(PosteId poste, FormulaireAffectation dite) {
        postes.verrouiller(poste);
        return ecrire(poste, AffectationId.nouveau(), dite.qui().orElseThrow(), dite, "accords.poste_donne");
    }

    EcritureDAccord corriger(PosteId poste, AffectationId id, Conciliation dite) {
        postes.verrouiller(poste);
        var actuelle = lire(poste, id);
        dite.verifier(FormulaireAffectation.de(actuelle).champs());
        return ecrire(poste, id, actuelle.conseiller(), FormulaireAffectation.de(dite.ecrits()), "accords.affectation");
    }

    private EcritureDAccord ecrire(
            PosteId poste, AffectationId id, ConseillerId conseiller, FormulaireAffectation dite, String acte) {
        var fautes = fautes(poste, id, conseiller, dite);
        if (!fautes.isEmpty()) {
            return new Refusee(fautes);
        }
        repository.ecrire(id, poste, conseiller, dite);
        derivation.prendreEnMain();
        journal.noter(acte, poste.valeur());
        return new Faite();
    }

    private Map<String, String> fautes(
            PosteId poste, AffectationId id, ConseillerId conseiller, FormulaireAffectation dite) {
        var connu = postes.lire(poste).orElseThrow(Introuvable::new);
        var membre = postes.equipe().stream()
                .filter(la -> la.id().equals(conseiller))
                .findFirst()
                .orElse(null);
        return membre == null
                ? Map.of("conseiller", Accords.M.dire("faute.conseiller"))
                : new DonDePoste(connu, membre, dite, autres(poste, id)).fautes();
    }

    private List<Affectation> autres(PosteId poste, @Nullable AffectationId sauf) {
        return repository.du(poste).stream().filter(la -> !la.id().equals(sauf)).toList();
    }

    /** The years whose validated report told it: it is corrected, and is not as if it never was. */
    @Transactional(readOnly = true)
    List<Integer> dite(Affectation tenue) {
        return bilans.entre(tenue.debut(), tenue.jusque());
    }

    /**
     * It never was: what ends is corrected.
     *
     * @return false where a report told it, maybe since the page was read
     */
    boolean retirer(PosteId poste, AffectationId id) {
        postes.verrouiller(poste);
        if (!dite(lire(poste, id)).isEmpty()) {
            return false;
        }
        repository.retirer(id);
        derivation.prendreEnMain();
        journal.noter("accords.affectation_retiree", poste.valeur());
        return true;
    }
}
