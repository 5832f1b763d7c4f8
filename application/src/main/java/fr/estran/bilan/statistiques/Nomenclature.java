package fr.estran.bilan.statistiques;

import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.themes.FormesDAide;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the codes and references of the service are called; a code without a name stands for itself. */
public record Nomenclature(List<Entree> entrees, Lexique lexique) {

    private static final String TYPE = "type";

    /** @param id of what has one: a counsellor */
    record Entree(
            String famille,
            String code,
            String nom,
            @Nullable UUID id) {}

    /** Kinds have the names that the town gives them now. */
    Nomenclature avec(Lexique connu) {
        return new Nomenclature(
                entrees.stream()
                        .map(entree -> entree.famille().equals(TYPE) ? nommer(entree, connu) : entree)
                        .toList(),
                connu);
    }

    private static Entree nommer(Entree type, Lexique connu) {
        var forme = connu.formes().de(Code.de(TypeDAction.class, type.code()));
        return new Entree(TYPE, type.code(), forme.equipe().titreAuPluriel(), null);
    }

    /** The names of a family, by their codes: {@code lieu}, {@code quartier}, {@code acteur}… */
    public SequencedMap<String, String> noms(String famille) {
        var noms = new LinkedHashMap<String, String>();
        entrees.stream()
                .filter(entree -> entree.famille().equals(famille))
                .sorted(Comparator.comparing(Entree::nom, String.CASE_INSENSITIVE_ORDER))
                .forEach(entree -> noms.put(entree.code(), entree.nom()));
        return noms;
    }

    /** What may be chosen for a filter, by code: none of another service. */
    public Map<String, String> choix(Filtre filtre) {
        return noms(filtre.code());
    }

    public Optional<String> nom(String famille, String code) {
        return entrees.stream()
                .filter(entree ->
                        entree.famille().equals(famille) && entree.code().equals(code))
                .map(Entree::nom)
                .findFirst();
    }

    /** By what a counsellor is known in the figures. */
    public Optional<String> conseiller(ConseillerId id) {
        return entrees.stream()
                .filter(entree -> id.valeur().equals(entree.id()))
                .map(Entree::code)
                .findFirst();
    }

    /** The words that this town has of its own in what counts and tells: for its kinds of help, and for its parts. */
    public record Lexique(FormesDAide formes, MotDeQuartier quartier) {

        /** Of a town that has settled nothing. */
        public static final Lexique DEFAUT = new Lexique(FormesDAide.DEFAUT, MotDeQuartier.QUARTIER);

        /** What a sentence may call them by: those of {@link FormesDAide#valeurs}, and of {@link MotDeQuartier#valeurs}. */
        public Map<String, Object> valeurs() {
            var valeurs = new HashMap<>(formes.valeurs());
            valeurs.putAll(quartier.valeurs());
            return valeurs;
        }
    }
}
