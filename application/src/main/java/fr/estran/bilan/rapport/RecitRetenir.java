package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.socle.documents.Bloc;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two sentences on top, for whoever reads no more: how many were helped and where, then what moved or what was missing. */
final class RecitRetenir implements Section {

    @Override
    public String cle() {
        return "retenir";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var recit = new Recit(m);
        combien(m, recit);
        if (!recit.vide()) {
            quoi(m, recit);
        }
        return recit.paragraphe();
    }

    /** In people where nearly all who came are known by their name; else in presences, which is what is known. */
    private static void combien(Matiere m, Recit recit) {
        var usagers = m.cite("usagers");
        boolean enPersonnes = usagers.connu() && m.annee().nommee();
        var combien = enPersonnes ? usagers : m.cite("participations");
        if (!combien.connu()) {
            return;
        }
        recit.dire(
                "recit.retenir",
                avec("n", combien),
                avec("en", enPersonnes ? "personnes" : "participations"),
                avec("quand", m.quand()),
                avec("lieux", m.cite("lieux_d_intervention")),
                avec("tous", Matiere.lieuxConnus(m.annee()) ? "oui" : "non"),
                avec("decoupe", m.lieuxEnQuartiers() ? m.cite("quartiers_d_intervention") : 0),
                avec("distance", aDistance(m)),
                avec(
                        "suite",
                        enPersonnes && !m.gensComparables()
                                ? ""
                                : avant(m, combien, enPersonnes ? "personnes" : "participations")));
    }

    /** Those who called came to no venue. */
    private static String aDistance(Matiere m) {
        return m.types().stream()
                .filter(type -> !type.enUnLieu())
                .map(type -> m.libelles().formes().de(type).ou())
                .findFirst()
                .orElse("non");
    }

    private static String avant(Matiere m, Cite combien, String en) {
        var avant = m.citeAvant(combien.chemin().getFirst());
        if (!avant.connu()) {
            return "";
        }
        return avant.valeur() == combien.valeur()
                ? m.dire("recit.retenir.autant", "annee", avant.annee())
                : m.dire("recit.retenir.avant", avec("n", avant), avec("en", en), avec("annee", avant.annee()));
    }

    private static void quoi(Matiere m, Recit recit) {
        var mouvement = plusFort(m);
        var attentes = m.cite("listes_attente_par_thematique", "total");
        mouvement.ifPresent(type -> recit.dire(
                "recit.retenir.mouvement",
                avec("formes", m.libelles().type(type, 2)),
                avec("sens", tendance(m, type).substring(1)),
                avec("n", m.cite("par_type", type.code(), "personnes")),
                avec("suite", recit.contre("par_type", type.code(), "personnes")),
                avec("attentes", attentes)));
        if (mouvement.isEmpty() && attentes.connu()) {
            recit.dire("recit.retenir.attentes", "n", attentes);
        }
    }

    /** Of the kinds of which many more or many fewer came, the one of most people. */
    private static Optional<TypeDAction> plusFort(Matiere m) {
        return m.types().stream()
                .filter(type -> !m.annee().connait("par_type", type.code(), "anonymes_comptes"))
                .filter(type -> !tendance(m, type).isEmpty())
                .max(Comparator.comparingInt(type -> m.annee().valeur("par_type", type.code(), "personnes")));
    }

    private static String tendance(Matiere m, TypeDAction type) {
        return new RecitVenues(m, type).tendance();
    }
}
