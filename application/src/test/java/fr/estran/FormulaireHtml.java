package fr.estran;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A form of a page as a browser would send it. */
public final class FormulaireHtml {

    public final Map<String, List<String>> champs = new LinkedHashMap<>();

    /** @param action to which it is sent */
    public static FormulaireHtml lire(String html, String action) {
        var debut = html.indexOf("action=\"" + action + "\"");
        if (debut < 0) {
            throw new IllegalStateException("no form for " + action);
        }
        var lu = new FormulaireHtml();
        lu.lire(html.substring(debut, html.indexOf("</form>", debut)));
        return lu;
    }

    private void lire(String formulaire) {
        var reste = Pattern.compile(
                        "(?s)<input\\b(?:\"[^\"]*\"|[^>\"])*>|<select\\b.*?</select>|<textarea\\b.*?</textarea>")
                .matcher(formulaire);
        reste.results().forEach(champ -> {
            var balise = champ.group();
            var ouvrante = balise.startsWith("<input") ? balise : balise.substring(0, balise.indexOf('>') + 1);
            var nom = attribut(ouvrante, "name");
            if (balise.startsWith("<select")) {
                var choisie = Pattern.compile("<option[^>]* selected[^>]*>").matcher(balise);
                ajouter(nom, choisie.find() ? attribut(choisie.group(), "value") : "");
            } else if (balise.startsWith("<textarea")) {
                ajouter(nom, lisible(balise.replaceAll("(?s)^<[^>]*>\n?|</textarea>$", "")));
            } else if (!ouvrante.matches("(?s).*type=\"(checkbox|radio)\".*") || ouvrante.contains(" checked")) {
                ajouter(nom, attribut(ouvrante, "value"));
            }
        });
    }

    private void ajouter(String nom, String valeur) {
        champs.computeIfAbsent(nom, _ -> new ArrayList<>()).add(valeur);
    }

    public FormulaireHtml avec(String nom, String... valeurs) {
        champs.put(nom, List.of(valeurs));
        return this;
    }

    public String dit(String nom) {
        return champs.getOrDefault(nom, List.of("")).getFirst();
    }

    private static String attribut(String balise, String nom) {
        var trouve = Pattern.compile(" " + nom + "=\"([^\"]*)\"").matcher(balise);
        return trouve.find() ? lisible(trouve.group(1)) : "";
    }

    private static String lisible(String html) {
        return html.replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
