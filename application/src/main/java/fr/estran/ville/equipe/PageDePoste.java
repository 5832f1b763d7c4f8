package fr.estran.ville.equipe;

import static fr.estran.ville.equipe.DescriptionDAffectation.AFFECTATION;
import static fr.estran.ville.equipe.DescriptionDePoste.POSTE;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a post shows, whichever of its forms was sent. */
@Component
@Transactional(readOnly = true)
public class PageDePoste {

    /** @param etat null of a post that is not there yet */
    public record VuePoste(
            @Nullable EtatDePoste etat,
            FicheDecrite fiche,
            Conciliation conciliation,
            Paroles paroles,
            FicheDecrite affectation,
            Champs don,
            Map<String, List<Option>> options,
            Map<String, String> fautes,
            @Nullable Doutes doutes,
            List<Carte.Ligne> retient,
            boolean refuse) {}

    /** Most often, one person holds the whole of it. */
    private static final Champs A_DONNER = Champs.AUCUN.avec("part", 100);

    private final Postes postes;
    private final Affectations affectations;
    private final Conventions conventions;
    private final PosteJamaisEte jamaisEte;
    private final Clock horloge;

    PageDePoste(
            Postes postes,
            Affectations affectations,
            Conventions conventions,
            PosteJamaisEte jamaisEte,
            Clock horloge) {
        this.jamaisEte = jamaisEte;
        this.postes = postes;
        this.affectations = affectations;
        this.conventions = conventions;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    String nom(PosteId poste) {
        return postes.lire(poste).nom();
    }

    Page montrer(@Nullable PosteId poste, Map<String, String> fautes) {
        return montrer(poste, null, fautes, null);
    }

    /**
     * Of a post that is there; or of one that is not yet.
     *
     * @param dite what was written in its form; null where that was not sent
     */
    Page montrer(
            @Nullable PosteId poste, @Nullable Conciliation dite, Map<String, String> fautes, @Nullable Doutes doutes) {
        return montrer(poste, dite, A_DONNER, fautes, doutes, false);
    }

    /** What was given to somebody is refused. */
    Page donner(PosteId poste, Champs don, Map<String, String> fautes) {
        return montrer(poste, null, don, fautes, null, false).refusee();
    }

    /** It cannot be taken away. */
    Page retenir(PosteId poste) {
        return montrer(poste, null, A_DONNER, Map.of(), null, true).refusee();
    }

    private Page montrer(
            @Nullable PosteId poste,
            @Nullable Conciliation dite,
            Champs don,
            Map<String, String> fautes,
            @Nullable Doutes doutes,
            boolean refuse) {
        var conciliation =
                dite == null ? Conciliation.ouvrir(poste == null ? Champs.AUCUN : postes.champs(poste)) : dite;
        return Page.de(
                "ville/equipe/poste",
                Accords.M,
                new VuePoste(
                        poste == null ? null : postes.etat(poste, aujourdhui()),
                        POSTE,
                        conciliation,
                        paroles(),
                        AFFECTATION,
                        don,
                        Map.of("convention", accords(conciliation.ecrits()), "conseiller", equipe()),
                        fautes,
                        doutes,
                        poste == null ? List.of() : jamaisEte.retient(poste),
                        refuse));
    }

    Paroles paroles() {
        return POSTE.paroles(
                DescriptionDePoste.FICHE,
                Map.of(),
                (champ, valeur) -> champ.equals("convention")
                        ? Option.libelle(accords(Champs.AUCUN.avec(champ, valeur)), valeur)
                        : valeur);
    }

    Paroles parolesDAffectation() {
        return AFFECTATION.paroles(DescriptionDAffectation.FICHE, Map.of(), (champ, valeur) -> switch (champ) {
            case "conseiller" -> Option.libelle(equipe(), valeur);
            case "part" -> Accords.M.dire("part", "part", valeur);
            default -> valeur;
        });
    }

    /** One of each chain, but those that were all taken off the lists, unless it is chosen. */
    private List<Option> accords(Champs ecrits) {
        return Stream.concat(
                        Stream.of(new Option("", Accords.M.dire("sans_convention"))),
                        conventions.chaines().stream()
                                .filter(chaine -> chaine.stream().anyMatch(la -> !la.retiree())
                                        || chaine.getFirst().chaine().toString().equals(ecrits.un("convention")))
                                .map(chaine -> new Option(
                                        chaine.getFirst().chaine().toString(),
                                        chaine.getFirst().dite(chaine.getLast()))))
                .toList();
    }

    private List<Option> equipe() {
        return Stream.concat(
                        Stream.of(new Option("", Accords.M.dire("choisir"))),
                        affectations.equipe().stream()
                                .map(la -> new Option(la.id().toString(), la.dit())))
                .toList();
    }
}
