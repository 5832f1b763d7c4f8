package fr.estran.bilan.statistiques;

import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.themes.FormesDAide;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the codes and references of the service are called; a code without a name stands for itself.
 *
 * @param parFamille the names of a family, by their codes, in the order of names
 * @param conseillers by what each is known in the figures
 */
public record Nomenclature(
        Map<String, SequencedMap<String, String>> parFamille, Map<ConseillerId, String> conseillers, Lexique lexique) {

    private static final String TYPE = "type";

    /** @param id of what has one: a counsellor */
    record Entree(
            String famille,
            String code,
            String nom,
            @Nullable ConseillerId id) {}

    static Nomenclature de(List<Entree> entrees) {
        var familles = new HashMap<String, SequencedMap<String, String>>();
        var conseillers = new HashMap<ConseillerId, String>();
        entrees.stream()
                .sorted(Comparator.comparing(Entree::nom, String.CASE_INSENSITIVE_ORDER))
                .forEach(entree -> {
                    familles.computeIfAbsent(entree.famille(), _ -> new LinkedHashMap<>())
                            .put(entree.code(), entree.nom());
                    if (entree.id() != null) {
                        conseillers.put(entree.id(), entree.code());
                    }
                });
        return new Nomenclature(familles, conseillers, Lexique.DEFAUT);
    }

    /** Kinds have the names that the town gives them now. */
    Nomenclature avec(Lexique connu) {
        return new Nomenclature(parFamille, conseillers, connu);
    }

    /** The names of a family, by their codes: {@code lieu}, {@code quartier}, {@code acteur}… */
    public SequencedMap<String, String> noms(String famille) {
        var connus = parFamille.getOrDefault(famille, new LinkedHashMap<>());
        if (!famille.equals(TYPE)) {
            return Collections.unmodifiableSequencedMap(connus);
        }
        var noms = new LinkedHashMap<String, String>();
        connus.keySet().stream()
                .map(code -> Map.entry(code, type(code)))
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .forEach(nomme -> noms.put(nomme.getKey(), nomme.getValue()));
        return noms;
    }

    private String type(String code) {
        return lexique.formes().de(Code.de(TypeDAction.class, code)).equipe().titreAuPluriel();
    }

    /** What may be chosen for a filter, by code: none of another service. */
    public Map<String, String> choix(Filtre filtre) {
        return noms(filtre.code());
    }

    public Optional<String> nom(String famille, String code) {
        var connu = Optional.ofNullable(
                parFamille.getOrDefault(famille, new LinkedHashMap<>()).get(code));
        return famille.equals(TYPE) ? connu.map(_ -> type(code)) : connu;
    }

    /** By what a counsellor is known in the figures. */
    public Optional<String> conseiller(ConseillerId id) {
        return Optional.ofNullable(conseillers.get(id));
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
