package fr.estran.echanges.classeurs;

import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Venues, counsellors, themes and districts that rows name: each written once, as the town has it or as one more. */
final class NomsEcrits {

    private final FichiersEcrits fichiers;
    private final Map<String, String> libelles = new HashMap<>();
    private final Map<String, String> themes = new HashMap<>();
    private final Map<String, String> conseillers = new LinkedHashMap<>();

    NomsEcrits(FichiersEcrits fichiers, Choses choses) {
        this.fichiers = fichiers;
        for (var champ : choses.parChamp().keySet()) {
            retenir(champ, choses);
        }
        retenir(ChampDeFeuille.FORME, choses);
    }

    private void retenir(ChampDeFeuille champ, Choses choses) {
        choses.de(champ).forEach(chose -> libelles.put(champ.code() + chose.code(), chose.libelle()));
    }

    /** As the town calls it. */
    String forme(TypeDAction type) {
        return Objects.requireNonNull(libelles.get(ChampDeFeuille.FORME.code() + type.code()));
    }

    String lieu(FaitLu fait) {
        var lieu = Designe.lire(fait.de(ChampDeFeuille.LIEU));
        var reference = lieu.reference("lieu");
        if (!reference.isEmpty()) {
            fichiers.uneFois("lieux", reference, nom(ChampDeFeuille.LIEU, lieu));
        }
        return reference;
    }

    String quartier(FaitLu fait) {
        var quartier = Designe.lire(fait.de(ChampDeFeuille.QUARTIER));
        var code = quartier.enCode();
        if (!code.isEmpty()) {
            fichiers.uneFois("quartiers", code, nom(ChampDeFeuille.QUARTIER, quartier));
        }
        return code;
    }

    String theme(FaitLu fait) {
        var theme = Designe.lire(fait.de(ChampDeFeuille.THEME));
        var code = theme.enCode();
        if (!code.isEmpty()) {
            var nom = nom(ChampDeFeuille.THEME, theme);
            themes.putIfAbsent(code, nom);
            fichiers.uneFois("thematiques", code, nom, theme.dans().isEmpty() ? "usages_quotidiens" : theme.dans());
        }
        return code;
    }

    String libelleDuTheme(String code) {
        return Objects.requireNonNull(themes.get(code));
    }

    String conseiller(FaitLu fait) {
        var conseiller = Designe.lire(fait.de(ChampDeFeuille.CONSEILLER));
        var reference = conseiller.reference("conseiller");
        if (!reference.isEmpty()) {
            conseillers.putIfAbsent(reference, nom(ChampDeFeuille.CONSEILLER, conseiller));
        }
        return reference;
    }

    /** Since when they are there is the first day that a row tells of. */
    void conseillers(Map<String, LocalDate> arrivees) {
        conseillers.forEach((reference, nom) -> {
            var dit = NomDeConseiller.lire(nom);
            fichiers.ligne(
                    "conseillers",
                    reference,
                    dit.prenom(),
                    dit.nom(),
                    Objects.requireNonNull(arrivees.get(reference)).toString());
        });
    }

    private String nom(ChampDeFeuille champ, Designe designe) {
        return designe.aCreer() ? designe.nom() : libelles.getOrDefault(champ.code() + designe.code(), designe.code());
    }
}
