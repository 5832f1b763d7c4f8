package fr.estran.personnes.vieprivee;

import fr.estran.personnes.registre.Anonymat;
import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.FaitsComptes;
import fr.estran.personnes.vieprivee.Suites.Motif;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.UsagerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People are forgotten: at their own request, or when nothing was heard of them for long. Their records stay, without a word
 * that says who they were, and count in each figure as before.
 */
@Service
@Transactional
class Effacements {

    private final Anonymat anonymat;
    private final List<Detenteur> detenteurs;
    private final EffacementRepository repository;
    private final Suites suites;

    Effacements(Anonymat anonymat, List<Detenteur> detenteurs, EffacementRepository repository, Suites suites) {
        this.anonymat = anonymat;
        this.detenteurs = detenteurs;
        this.repository = repository;
        this.suites = suites;
    }

    /**
     * @return false where somebody else has just done it, where nobody is known there any more, or where one has heard just now
     *     of somebody who was to be erased
     * @throws Introuvable when there is no such person
     */
    boolean effacer(UsagerId une, Motif motif) {
        var fiches = anonymat.fiches(une);
        if (fiches.isEmpty()) {
            throw new Introuvable();
        }
        if (anonymat.connue(fiches).isEmpty() || motif == Motif.DELAI && !repository.annoncee(fiches)) {
            return false;
        }
        var empreintes = empreintes(fiches);
        var faits = faits(fiches);
        detenteurs.forEach(detenteur -> detenteur.oublier(fiches));
        anonymat.garder(fiches.getFirst(), faits);
        repository.consigner(empreintes, suites.aujourdhui());
        suites.noter(motif, fiches.getFirst(), empreintes);
        return true;
    }

    /** Whom a backup or an old folder brought back. */
    int rejouer(Collection<String> empreintes) {
        var connues = new HashSet<>(empreintes);
        var rejoues = 0;
        for (var connu : connues.isEmpty() ? List.<EffacementRepository.Connu>of() : repository.connus()) {
            if (connues.contains(Empreintes.de(connu.id())) || connues.contains(Empreintes.de(connu.reference()))) {
                rejoues += effacer(connu.id(), Motif.DE_NOUVEAU) ? 1 : 0;
            }
        }
        return rejoues;
    }

    @Transactional(readOnly = true)
    List<String> consignes() {
        return repository.consignes();
    }

    private List<String> empreintes(List<UsagerId> fiches) {
        var toutes = new TreeSet<String>();
        fiches.forEach(fiche -> toutes.add(Empreintes.de(fiche)));
        anonymat.references(fiches).forEach(reference -> toutes.add(Empreintes.de(reference)));
        return new ArrayList<>(toutes);
    }

    /** Of somebody whom no figure counts, nothing is needed. */
    private FaitsComptes faits(List<UsagerId> fiches) {
        var annees = new TreeSet<Integer>();
        detenteurs.forEach(detenteur -> annees.addAll(detenteur.anneesComptees(fiches)));
        if (annees.isEmpty()) {
            return FaitsComptes.AUCUN;
        }
        var faits = anonymat.faits(fiches.getFirst());
        var naissance = faits.anneeNaissance();
        return faits.nesEn(naissance == null ? null : AnneeArrondie.de(naissance, annees.first(), annees.last()));
    }
}
