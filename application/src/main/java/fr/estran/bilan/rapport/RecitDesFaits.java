package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.rapport.Contexte.Fait;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the collective did beside its meetings: events, coordinations outside, what was made. */
record RecitDesFaits(Matiere m, Recit recit) {

    /** More than that is a list, which nobody reads. */
    private static final int DITS = 6;

    private static final int LONGUEUR = 400;

    /** By which one sees that what begins is no name. */
    private static final Pattern ARTICLE = Pattern.compile("(?:Une?|La|Les|Des|Deux|Trois)\\s|L['’]");

    static Recit de(Matiere m) {
        var recit = new Recit(m);
        new RecitDesFaits(m, recit).dire();
        return recit;
    }

    private void dire() {
        chacun("evenement", this::evenement, "recit.autres_evenements");
        coordinations(faits("coordination"));
        chacun("realisation", this::realisation, "recit.autres_realisations");
    }

    /** One alone is told in one breath; where each is told apart, their names are not said beforehand too. */
    private void coordinations(List<Fait> coordinations) {
        if (coordinations.size() == 1) {
            coordination(coordinations.getFirst(), "recit.coordination_seule");
            return;
        }
        var contees = coordinations.stream()
                .filter(fait -> fait.qui() != null || fait.texte() != null)
                .limit(DITS)
                .toList();
        if (!coordinations.isEmpty()) {
            recit.dire(
                    "recit.coordinations",
                    "n",
                    coordinations.size(),
                    "noms",
                    noms(coordinations),
                    "dits",
                    contees.size() == coordinations.size() ? "non" : "oui");
        }
        contees.forEach(fait -> coordination(fait, "recit.coordination"));
    }

    /** The first ones, and how many others there are. */
    private void chacun(String nature, Consumer<Fait> dire, String autres) {
        var faits = faits(nature);
        faits.stream().limit(DITS).forEach(dire);
        if (faits.size() > DITS) {
            recit.dire(autres, "n", faits.size() - DITS);
        }
    }

    private void coordination(Fait fait, String cle) {
        recit.dire(
                cle,
                "titre",
                Typographie.guillemets(fait.titre()),
                "jour",
                Typographie.date(fait.jour()),
                "qui",
                enPhrase(fait.qui()),
                "alle",
                fait.qui() == null ? "non" : "oui");
        if (fait.texte() != null) {
            recit.dire("recit.coordination_suite", "texte", enPhrase(fait.texte()));
        }
    }

    private void evenement(Fait fait) {
        recit.dire(
                "recit.fait_evenement",
                "titre",
                Typographie.guillemets(fait.titre()),
                "jour",
                Typographie.date(fait.jour()),
                "organismes",
                fait.organismes(),
                "n",
                assez(fait.nombre()),
                "professionnels",
                assez(fait.professionnels()));
    }

    private void realisation(Fait fait) {
        recit.dire(
                "recit.fait_realisation",
                "titre",
                Typographie.guillemets(fait.titre()),
                "n",
                fait.nombre() == null ? 0 : fait.nombre());
        if (fait.texte() != null) {
            recit.dire("recit.realisation_ou", "texte", enPhrase(fait.texte()));
        }
    }

    private String noms(List<Fait> faits) {
        var titres = faits.stream().map(Fait::titre).distinct().toList();
        var dits = titres.stream().limit(DITS).map(Typographie::guillemets);
        var reste = titres.size() - DITS;
        return Typographie.liste(
                (reste > 0 ? Stream.concat(dits, Stream.of(m.dire("recit.autres", "n", reste))) : dits).toList());
    }

    /** What was typed in lines, as it goes on from a colon: in one, not too long, without the point that follows it. */
    private static String enPhrase(@Nullable String dit) {
        if (dit == null) {
            return "";
        }
        var texte = dit.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("[.\\s]+$", "");
        var entier = texte.length() <= LONGUEUR
                ? texte
                : texte.substring(0, Math.max(texte.lastIndexOf(' ', LONGUEUR), 1)) + " […]";
        return ARTICLE.matcher(entier).lookingAt() ? Typographie.minuscule(entier) : entier;
    }

    /** A few people are told of by no number. */
    private static int assez(@Nullable Integer personnes) {
        return personnes == null || personnes < Publication.SEUIL ? 0 : personnes;
    }

    private List<Fait> faits(String nature) {
        return m.contexte().faits().stream()
                .filter(fait -> fait.nature().equals(nature))
                .toList();
    }
}
