package fr.estran.ville.equipe;

import static fr.estran.ville.equipe.DescriptionDAffectation.AFFECTATION;
import static fr.estran.ville.equipe.DescriptionDAffectation.FICHE;
import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Ecriture;
import fr.estran.socle.commun.Ecriture.Faite;
import fr.estran.socle.commun.Ecriture.Refusee;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.equipe.Affectation.AffectationId;
import fr.estran.ville.equipe.PosteRepository.Membre;
import fr.estran.ville.equipe.PosteRepository.PosteDecrit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Its form. */
    @Transactional(readOnly = true)
    Champs champs(AffectationId id) {
        return repository.dire(id);
    }

    Ecriture<AffectationId> donner(PosteId poste, Champs dits) {
        postes.verrouiller(poste);
        return ecrire(poste, AffectationId.nouveau(), dits, "accords.poste_donne");
    }

    Ecriture<AffectationId> corriger(PosteId poste, AffectationId id, Conciliation dite) {
        postes.verrouiller(poste);
        dite.verifier(champs(id));
        return ecrire(poste, id, dite.ecrits(), "accords.affectation");
    }

    private Ecriture<AffectationId> ecrire(PosteId poste, AffectationId id, Champs dits, String acte) {
        var fautes = fautes(poste, id, dits);
        if (!fautes.isEmpty()) {
            return new Refusee<>(fautes);
        }
        repository.ecrire(id, poste, dits);
        derivation.prendreEnMain();
        journal.noter(acte, poste.valeur());
        return new Faite<>(id);
    }

    private Map<String, String> fautes(PosteId poste, AffectationId id, Champs dits) {
        var connu = postes.lire(poste).orElseThrow(Introuvable::new);
        var membre = postes.equipe().stream()
                .filter(la -> la.id().toString().equals(dits.un("conseiller")))
                .findFirst()
                .orElse(null);
        var lue = AFFECTATION.lire(FICHE, dits);
        return membre == null
                ? Map.of("conseiller", Accords.M.dire("faute.conseiller"))
                : new DonDePoste(
                                connu,
                                membre,
                                (LocalDate) Objects.requireNonNull(lue.get("debut")),
                                (LocalDate) lue.get("fin"),
                                (Integer) Objects.requireNonNull(lue.get("part")),
                                autres(poste, id))
                        .fautes();
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

    /**
     * Somebody is about to hold a post: what stands in the way, in words. The database refuses more than a whole post by itself;
     * here one reads who has it.
     *
     * @param autres who holds it, or has held it
     */
    record DonDePoste(
            PosteDecrit poste,
            Membre membre,
            LocalDate debut,
            @Nullable LocalDate fin,
            int part,
            List<Affectation> autres) {

        private static final int ENTIER = 100;

        /** By field: the first that there is. */
        Map<String, String> fautes() {
            return Stream.of(horsDeLEquipe(), horsDuPoste(), deuxFois(), trop())
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(Map.of());
        }

        private Optional<Map<String, String>> horsDeLEquipe() {
            if (debut.isBefore(membre.entree())) {
                return refus("debut", "faute.pas_encore", "jour", Accords.jour(membre.entree()));
            }
            var sortie = membre.sortie();
            if (sortie == null) {
                return Optional.empty();
            }
            return debut.isAfter(sortie)
                    ? refus("debut", "faute.parti", "jour", Accords.jour(sortie))
                    : fin != null && fin.isAfter(sortie)
                            ? refus("fin", "faute.parti", "jour", Accords.jour(sortie))
                            : Optional.empty();
        }

        private Optional<Map<String, String>> horsDuPoste() {
            var fermeture = poste.fermeture();
            return fermeture != null && jusque().isAfter(fermeture)
                    ? refus("fin", "faute.poste_ferme", "jour", Accords.jour(fermeture))
                    : Optional.empty();
        }

        private Optional<Map<String, String>> deuxFois() {
            return autres.stream()
                    .filter(autre -> autre.conseiller().equals(membre.id()) && croise(autre))
                    .findFirst()
                    .flatMap(autre -> refus("debut", "faute.deux_fois", "dates", autre.dates()));
        }

        /** On the first day on which it would be held to more than a whole. */
        private Optional<Map<String, String>> trop() {
            return Stream.concat(Stream.of(debut), autres.stream().map(Affectation::debut))
                    .filter(this::couvre)
                    .sorted()
                    .filter(jour -> total(jour) > ENTIER)
                    .findFirst()
                    .map(jour -> Map.of(
                            "part",
                            Accords.M.dire(
                                    "faute.trop",
                                    "total",
                                    total(jour),
                                    "jour",
                                    Accords.jour(jour),
                                    "qui",
                                    autres.stream()
                                            .filter(autre -> autre.le(jour))
                                            .map(DonDePoste::tenue)
                                            .collect(joining(" ; ")))));
        }

        private static String tenue(Affectation autre) {
            return Accords.M.dire("faute.trop.tenue", "nom", autre.nom(), "part", autre.part(), "dates", autre.dates());
        }

        private int total(LocalDate jour) {
            return part
                    + autres.stream()
                            .filter(autre -> autre.le(jour))
                            .mapToInt(Affectation::part)
                            .sum();
        }

        private boolean couvre(LocalDate jour) {
            return !jour.isBefore(debut) && !jour.isAfter(jusque());
        }

        private boolean croise(Affectation autre) {
            return !autre.debut().isAfter(jusque())
                    && (autre.jusque() == null || !autre.jusque().isBefore(debut));
        }

        /** Their departure ends it, if nothing does before. */
        private LocalDate jusque() {
            return fin != null ? fin : membre.sortie() == null ? LocalDate.MAX : membre.sortie();
        }

        private Optional<Map<String, String>> refus(String champ, String cle, String nom, String valeur) {
            return Optional.of(Map.of(champ, Accords.M.dire(cle, "nom", membre.nom(), nom, valeur)));
        }
    }
}
