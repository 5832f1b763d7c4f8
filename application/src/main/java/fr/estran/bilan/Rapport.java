package fr.estran.bilan;

import fr.estran.documents.Bloc;
import fr.estran.documents.Bloc.Fiche.Mention;
import fr.estran.documents.Document;
import fr.estran.publication.Publie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * The report of a year, written from what may be told of it and from nothing else.
 *
 * <p>{@code textes}: the paragraphs and lists of each section, by its key.
 */
record Rapport(Document document, SequencedMap<String, String> textes) {

    static final List<Section> SECTIONS = List.of(
            new SectionEssentiel(),
            new SectionLibre("faits_marquants"),
            new SectionMoyens(),
            new SectionObjectifs(),
            new SectionActivite(),
            new SectionThemes(),
            new SectionDemandes(),
            new SectionAttentes(),
            new SectionPublic(),
            new SectionLieux(),
            new SectionPortes(),
            new SectionOrientations(),
            new SectionCollectif(),
            new SectionEnquete(),
            new SectionSouhaits(),
            new SectionLibre("perspectives"),
            new SectionMethode());

    static Rapport rediger(Publie annee, Publie avant, Contexte contexte, Acte acte) {
        return rediger(annee, avant, contexte, acte, Map.of());
    }

    static Rapport rediger(
            Publie annee, Publie avant, Contexte contexte, Acte acte, Map<String, Redaction> redactions) {
        var matiere = Matiere.de(annee, avant, contexte);
        var blocs = new ArrayList<Bloc>();
        var textes = new LinkedHashMap<String, String>();
        blocs.add(entete(matiere, acte));
        if (!annee.connue()) {
            blocs.add(new Bloc.Paragraphe(matiere.dire("document.sans_activite")));
        }
        for (var section : SECTIONS) {
            var redaction = redactions.getOrDefault(section.cle(), Redaction.AUCUNE);
            var contenu = redaction.appliquer(section.rediger(matiere));
            if (!contenu.isEmpty()) {
                blocs.add(new Bloc.Titre(2, matiere.dire("titre." + section.cle())));
                blocs.addAll(contenu);
                textes.put(section.cle(), texte(contenu));
            }
        }
        blocs.add(new Bloc.Paragraphe(matiere.dire("cloture")));
        var document = new Document(
                matiere.dire("document.titre", "structure", contexte.structure().nom()),
                matiere.dire("document.sujet"),
                contexte.structure().nom(),
                blocs);
        return new Rapport(document, textes);
    }

    private static Bloc entete(Matiere m, Acte acte) {
        var mentions = new ArrayList<Mention>();
        var structure = m.contexte().structure();
        mentions.add(new Mention(m.dire("acte.structure"), structure.nom()));
        if (!structure.nom().contains(structure.commune())) {
            mentions.add(new Mention(m.dire("acte.commune"), structure.commune()));
        }
        mentions.add(
                new Mention(m.dire("acte.seance"), acte.seance() == null ? null : Typographie.date(acte.seance())));
        mentions.add(new Mention(m.dire("acte.rapporteur"), acte.rapporteur()));
        mentions.add(new Mention(m.dire("acte.numero"), acte.numero()));
        mentions.add(new Mention(m.dire("acte.objet"), m.dire("document.sujet")));
        if (m.annee().interne()) {
            mentions.add(new Mention(m.dire("acte.diffusion"), m.dire("acte.interne")));
        }
        return new Bloc.Fiche(mentions);
    }

    private static String texte(List<Bloc> blocs) {
        return blocs.stream()
                .map(Rapport::texte)
                .filter(texte -> !texte.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String texte(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Paragraphe(String texte) -> texte;
            case Bloc.Encadre(String texte) -> texte;
            case Bloc.Titre(int _, String texte) -> texte;
            case Bloc.Liste(List<String> elements) -> String.join("\n", elements);
            case Bloc.Fiche _, Bloc.Tableau _, Bloc.Graphique _ -> "";
        };
    }
}
