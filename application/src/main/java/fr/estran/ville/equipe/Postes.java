package fr.estran.ville.equipe;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Ecriture;
import fr.estran.socle.commun.Ecriture.Avertie;
import fr.estran.socle.commun.Ecriture.Faite;
import fr.estran.socle.commun.Ecriture.Refusee;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.equipe.PosteRepository.PosteDecrit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
                        poste.chaine(),
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

    /** Its form. */
    @Transactional(readOnly = true)
    Champs champs(PosteId poste) {
        return repository.dire(lire(poste));
    }

    /** @param accord of whoever has read which post it may be already */
    Ecriture<PosteId> creer(Champs dits, @Nullable String accord) {
        repository.seReserver();
        var poste = PosteId.nouveau();
        var doutes = new Doutes(deja(repository.semblables(poste, dits.dit("nom"))));
        return ecrire(poste, dits, doutes, accord, "accords.poste_cree");
    }

    /**
     * Of those that it was like already, nobody is warned again.
     *
     * @param accord of whoever has read which post it may be already, and what ends with it
     */
    Ecriture<PosteId> modifier(PosteId poste, Conciliation dite, @Nullable String accord) {
        repository.seReserver();
        repository.verrouiller(poste);
        var actuel = lire(poste);
        dite.verifier(champs(poste));
        var dits = dite.ecrits();
        var semblables = new ArrayList<>(repository.semblables(poste, dits.dit("nom")));
        semblables.removeAll(repository.semblables(poste, actuel.nom()));
        var doutes = new ArrayList<>(deja(semblables));
        LectureDeSaisie.jour(dits.un("fermeture"))
                .filter(fin -> !fin.equals(actuel.fermeture()))
                .ifPresent(fin -> doutes.addAll(finit(poste, fin)));
        return ecrire(poste, dits, new Doutes(doutes), accord, "accords.poste");
    }

    private static List<Carte.Ligne> deja(List<PosteDecrit> semblables) {
        return semblables.stream()
                .map(autre -> new Carte.Ligne(
                        Accords.M.dire("poste.doute", "nom", autre.nom()), "/equipe/postes/" + autre.id()))
                .toList();
    }

    /** What ends with it: nobody looks for whoever would hold it, and no report says it vacant any more. */
    private List<Carte.Ligne> finit(PosteId poste, LocalDate fin) {
        var jour = Map.<String, Object>of("jour", Accords.jour(fin));
        return Stream.concat(
                        Stream.of(Accords.M.dire("poste.finit", jour)),
                        repository.vacances(poste).stream()
                                .filter(la -> la.fin() == null || la.fin().isAfter(fin))
                                .map(la -> Accords.M.dire("poste.finit.vacance", "dates", la.dates())))
                .map(phrase -> new Carte.Ligne(phrase, null))
                .toList();
    }

    private Ecriture<PosteId> ecrire(PosteId poste, Champs dits, Doutes doutes, @Nullable String accord, String acte) {
        var convention = LectureDeSaisie.id(dits.un("convention"), ConventionId::new);
        if (convention.isPresent() && conventions.lire(convention.get()).isEmpty()) {
            return new Refusee<>(Map.of("convention", Accords.M.dire("faute.choix")));
        }
        var reste = LectureDeSaisie.jour(dits.un("fermeture"))
                .flatMap(fermeture -> affectations.du(poste).stream()
                        .filter(la -> la.jusque() == null || la.jusque().isAfter(fermeture))
                        .findFirst());
        if (reste.isPresent()) {
            return new Refusee<>(Map.of(
                    "fermeture",
                    Accords.M.dire(
                            "faute.tenu_encore",
                            "nom",
                            reste.get().nom(),
                            "dates",
                            reste.get().dates())));
        }
        if (doutes.aRelire(accord)) {
            return new Avertie<>(doutes);
        }
        repository.ecrire(poste, dits);
        derivation.prendreEnMain();
        journal.noter(acte, poste.valeur());
        return new Faite<>(poste);
    }
}
