package fr.estran.programme.ateliers;

import static fr.estran.programme.ateliers.DescriptionDeModele.MATERIEL;
import static fr.estran.programme.ateliers.DescriptionDeModele.MODELE;
import static fr.estran.programme.ateliers.DescriptionDeModele.MODELE_ECRIT;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.themes.Thematiques;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of models show. */
@Component
public class PageDeModele {

    public record VueNouveau(
            Champs formulaire,
            List<Option> themes,
            List<Materiel> materiels,
            Map<String, String> fautes,
            @Nullable Doutes doutes) {}

    public record VueFiche(
            ModeleDAtelier connu,
            Champs formulaire,
            Conciliation conciliation,
            Conciliation.Paroles paroles,
            ResultatDeModele resultat,
            List<Option> themes,
            List<Materiel> materiels,
            Map<String, String> fautes,
            @Nullable Doutes doutes,
            @Nullable Doutes duRetrait,
            boolean refuse) {}

    public record VueListe(List<ModeleDAtelier> modeles) {}

    static final Messages MESSAGES = Messages.de("programme/ateliers");

    private static final Conciliation.Paroles SIENNES = MODELE.paroles(MODELE_ECRIT, Map.of());

    private final ModelesDAtelier modeles;
    private final Thematiques thematiques;
    private final Preparations preparations;

    PageDeModele(ModelesDAtelier modeles, Thematiques thematiques, Preparations preparations) {
        this.modeles = modeles;
        this.thematiques = thematiques;
        this.preparations = preparations;
    }

    Page liste() {
        return Page.de("programme/ateliers/liste", MESSAGES, new VueListe(modeles.tous()));
    }

    Page nouveau(Champs formulaire, Map<String, String> fautes, @Nullable Doutes doutes) {
        return Page.de(
                "programme/ateliers/nouveau",
                MESSAGES,
                new VueNouveau(formulaire, themes(null), materiels(formulaire), fautes, doutes));
    }

    /** As it is. */
    Page fiche(ModeleDAtelier connu) {
        return fiche(connu, ecrite(connu), Map.of(), null, null, false);
    }

    Page fiche(ModeleDAtelier connu, Conciliation conciliation, Map<String, String> fautes, @Nullable Doutes doutes) {
        return fiche(connu, conciliation, fautes, doutes, null, false).refusee();
    }

    /** What would follow if it were retired is read first. */
    Page aRetirer(ModeleDAtelier connu, Doutes doutes) {
        return fiche(connu, ecrite(connu), Map.of(), null, doutes, false).refusee();
    }

    /** It serves: it cannot be taken away. */
    Page retenir(ModeleDAtelier connu) {
        return fiche(connu, ecrite(connu), Map.of(), null, null, true).refusee();
    }

    private Page fiche(
            ModeleDAtelier connu,
            Conciliation conciliation,
            Map<String, String> fautes,
            @Nullable Doutes doutes,
            @Nullable Doutes duRetrait,
            boolean refuse) {
        var formulaire = conciliation.ecrits();
        return Page.de(
                "programme/ateliers/fiche",
                MESSAGES,
                new VueFiche(
                        connu,
                        formulaire,
                        conciliation,
                        paroles(),
                        modeles.resultat(connu.id()),
                        themes(connu.thematique()),
                        materiels(formulaire),
                        fautes,
                        doutes,
                        duRetrait,
                        refuse));
    }

    private Conciliation ecrite(ModeleDAtelier connu) {
        return Conciliation.ouvrir(modeles.champs(connu.id()));
    }

    private List<Materiel> materiels(Champs formulaire) {
        return preparations.aChoisir(chose -> formulaire.tous("materiel").contains(chose));
    }

    Conciliation.Paroles paroles() {
        return new Conciliation.Paroles() {
            @Override
            public String champ(String champ) {
                return champ.equals(MATERIEL) ? MESSAGES.dire("modele.materiel") : SIENNES.champ(champ);
            }

            @Override
            public String valeur(String champ, String valeur) {
                return switch (champ) {
                    case "niveau", "appareils" -> {
                        var cle = (champ.equals("niveau") ? "niveau." : "appareil.") + valeur;
                        yield MESSAGES.connait(cle) ? MESSAGES.dire(cle) : valeur;
                    }
                    case "thematique" -> nom(themes(valeur), valeur);
                    case "materiel" ->
                        preparations.materiels().stream()
                                .filter(chose -> chose.id().toString().equals(valeur))
                                .map(Materiel::nom)
                                .findFirst()
                                .orElse(valeur);
                    default -> valeur;
                };
            }
        };
    }

    private List<Option> themes(@Nullable String deja) {
        return thematiques.auChoix(deja).stream()
                .map(theme -> new Option(theme.code(), theme.libelle()))
                .toList();
    }

    private static String nom(List<Option> options, String valeur) {
        return options.stream()
                .filter(option -> option.valeur().equals(valeur))
                .map(Option::libelle)
                .findFirst()
                .orElse(valeur);
    }
}
