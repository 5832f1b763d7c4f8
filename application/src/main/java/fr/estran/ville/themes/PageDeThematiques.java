package fr.estran.ville.themes;

import static fr.estran.ville.themes.DescriptionDeThematique.FICHE;
import static fr.estran.ville.themes.DescriptionDeThematique.THEME;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.vocabulaire.AppareilApporte;
import fr.estran.ville.themes.ChampsDAction.LibelleDeChamp;
import fr.estran.ville.themes.GestionDesThematiques.SuitesDeTheme;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of themes show. */
@Component
public class PageDeThematiques {

    public record VueListe(
            List<LibelleDeChamp> champs,
            List<Thematique> themes,
            FicheDecrite fiche,
            Champs formulaire,
            Map<String, List<Option>> options,
            Map<String, String> fautes,
            @Nullable Thematique deja) {}

    public record VueFiche(
            List<LibelleDeChamp> champs,
            Thematique theme,
            FicheDecrite fiche,
            Conciliation conciliation,
            Conciliation.Paroles paroles,
            Map<String, List<Option>> options,
            SuitesDeTheme suites,
            List<Thematique> autres,
            Map<String, String> fautes,
            @Nullable Thematique deja) {}

    public record VueRetirer(Thematique theme, SuitesDeTheme suites) {}

    public record VueReunir(
            List<LibelleDeChamp> champs,
            Thematique theme,
            Thematique gardee,
            SuitesDeTheme siennes,
            SuitesDeTheme gardees,
            SuitesDeTheme ensemble,
            Map<String, String> fautes) {}

    static final Messages MESSAGES = Messages.de("ville/thematiques");

    private final Thematiques thematiques;
    private final ChampsDAction champs;
    private final GestionDesThematiques gestion;

    PageDeThematiques(Thematiques thematiques, ChampsDAction champs, GestionDesThematiques gestion) {
        this.thematiques = thematiques;
        this.champs = champs;
        this.gestion = gestion;
    }

    /** @param deja the one that bears that name already */
    Page liste(Champs formulaire, Map<String, String> fautes, @Nullable Thematique deja) {
        return Page.de(
                "ville/themes/liste",
                MESSAGES,
                new VueListe(champs.tous(), thematiques.toutes(), THEME, formulaire, options(), fautes, deja));
    }

    Page fiche(Thematique theme, Conciliation conciliation, Map<String, String> fautes, @Nullable Thematique deja) {
        return Page.de(
                "ville/themes/fiche",
                MESSAGES,
                new VueFiche(
                        champs.tous(),
                        theme,
                        THEME,
                        conciliation,
                        paroles(),
                        options(),
                        gestion.suites(theme.code()),
                        autres(theme),
                        fautes,
                        deja));
    }

    Page retrait(Thematique theme) {
        return Page.de("ville/themes/retirer", MESSAGES, new VueRetirer(theme, gestion.suites(theme.code())));
    }

    Page reunion(Thematique theme, Thematique gardee, Map<String, String> fautes) {
        return Page.de(
                "ville/themes/reunir",
                MESSAGES,
                new VueReunir(
                        champs.tous(),
                        theme,
                        gardee,
                        gestion.suites(theme.code()),
                        gestion.suites(gardee.code()),
                        gestion.suites(theme.code(), gardee.code()),
                        fautes));
    }

    private List<Thematique> autres(Thematique theme) {
        return thematiques.auChoix().stream()
                .filter(autre -> !autre.code().equals(theme.code()))
                .toList();
    }

    Conciliation.Paroles paroles() {
        return THEME.paroles(
                FICHE,
                Map.of(),
                (champ, valeur) -> champ.equals("sensible")
                        ? MESSAGES.dire("oui")
                        : Option.libelle(options().getOrDefault(champ, List.of()), valeur));
    }

    private Map<String, List<Option>> options() {
        return Map.of(
                "champ",
                Stream.concat(
                                Stream.of(new Option("", MESSAGES.dire("choisir"))),
                                champs.tous().stream()
                                        .map(champ -> new Option(champ.champ().code(), champ.dit())))
                        .toList(),
                "appareils",
                Stream.of(AppareilApporte.values())
                        .map(appareil -> new Option(appareil.code(), MESSAGES.dire("appareil." + appareil.code())))
                        .toList());
    }
}
