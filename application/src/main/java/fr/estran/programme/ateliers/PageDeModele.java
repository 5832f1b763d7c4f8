package fr.estran.programme.ateliers;

import static fr.estran.programme.ateliers.DescriptionDeModele.MATERIEL;
import static fr.estran.programme.ateliers.DescriptionDeModele.MODELE;
import static fr.estran.programme.ateliers.DescriptionDeModele.MODELE_ECRIT;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.themes.Thematiques;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of models show. */
@Component
public class PageDeModele {

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

    String nouveau(Champs formulaire, Map<String, String> fautes, Model modele) {
        return formulaire(formulaire, null, fautes, modele, "programme/ateliers/nouveau");
    }

    /** As it is. */
    String fiche(ModeleDAtelier connu, Model modele) {
        return fiche(connu, Conciliation.ouvrir(modeles.champs(connu.id())), Map.of(), modele);
    }

    String fiche(ModeleDAtelier connu, Conciliation conciliation, Map<String, String> fautes, Model modele) {
        modele.addAttribute("connu", connu)
                .addAttribute("conciliation", conciliation)
                .addAttribute("paroles", paroles())
                .addAttribute("resultat", modeles.resultat(connu.id()));
        return formulaire(conciliation.ecrits(), connu.thematique(), fautes, modele, "programme/ateliers/fiche");
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

    private String formulaire(
            Champs formulaire, @Nullable String theme, Map<String, String> fautes, Model modele, String page) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("formulaire", formulaire)
                .addAttribute("themes", themes(theme))
                .addAttribute(
                        "materiels",
                        preparations.aChoisir(
                                chose -> formulaire.tous("materiel").contains(chose)))
                .addAttribute("fautes", fautes);
        return page;
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
