package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Publie;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Fiche.Mention;
import fr.estran.socle.documents.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The report of a year and its detailed figures, written from what may be told of it and from nothing else.
 *
 * <p>{@code textes}: the paragraphs and lists of each section, by its key.
 */
record Rapport(Document recit, Document chiffres, SequencedMap<String, String> textes) {

    static Rapport rediger(Publie annee, Publie avant, Contexte contexte, Acte acte) {
        return rediger(annee, avant, contexte, acte, Composition.AUCUNE);
    }

    static Rapport rediger(Publie annee, Publie avant, Contexte contexte, Acte acte, Composition composition) {
        var matiere = Matiere.de(annee, avant, contexte);
        var textes = new LinkedHashMap<String, String>();
        var recit = new ArrayList<Bloc>();
        recit.add(entete(matiere, acte));
        recit.addAll(avertir(matiere, acte));
        sections(Volume.RAPPORT, matiere, composition, recit, textes);
        recit.addAll(fin(matiere));
        var chiffres = new ArrayList<Bloc>();
        chiffres.add(new Bloc.Fiche(List.of(collectivite(matiere))));
        sections(Volume.CHIFFRES, matiere, composition, chiffres, textes);
        return new Rapport(
                document(matiere, Volume.RAPPORT, recit), document(matiere, Volume.CHIFFRES, chiffres), textes);
    }

    private static Document document(Matiere m, Volume volume, List<Bloc> blocs) {
        return new Document(
                m.dire("document.titre." + volume.nom()),
                m.dire("document.sujet"),
                m.contexte().structure().nom(),
                blocs,
                volume == Volume.CHIFFRES);
    }

    private static void sections(
            Volume volume, Matiere m, Composition composition, List<Bloc> blocs, Map<String, String> textes) {
        boolean dedans = false;
        for (var section : composition.sections(volume)) {
            var redaction = composition.de(section.cle());
            var contenu = redaction.appliquer(section.rediger(m), Citations.de(m));
            if (!contenu.isEmpty() && !redaction.omise()) {
                boolean dessous = dedans && section.niveau() > 2;
                blocs.add(new Bloc.Titre(
                        dessous ? section.niveau() : 2,
                        Objects.requireNonNullElse(redaction.titre(), section.titre(m))));
                blocs.addAll(contenu);
                textes.put(section.cle(), TexteLibre.texte(contenu));
                dedans = dessous || section instanceof RecitActions;
            }
        }
    }

    /** What a reader must know before the first line. */
    private static List<Bloc> avertir(Matiere m, Acte acte) {
        var blocs = new ArrayList<Bloc>();
        if (m.annee().interne()) {
            blocs.add(new Bloc.Encadre(m.dire("methode.interne")));
        }
        m.enPartie().forEach(dite -> blocs.add(new Bloc.Encadre(dite)));
        if (acte.aRemplir() && m.interrompue()) {
            blocs.add(m.paragraphe("methode.brouillon"));
        }
        return blocs;
    }

    private static List<Bloc> fin(Matiere m) {
        boolean reserve =
                !m.annee().interne() && (m.annee().reserve() || m.avant().reserve());
        return List.of(
                m.paragraphe(reserve ? "recit.joint_et_reserve" : "recit.joint", "seuil", Suppression.SEUIL),
                m.paragraphe("cloture"));
    }

    private static Mention collectivite(Matiere m) {
        return new Mention(m.dire("acte.structure"), m.contexte().structure().nom());
    }

    private static Bloc entete(Matiere m, Acte acte) {
        var mentions = new ArrayList<Mention>();
        mentions.add(collectivite(m));
        var structure = m.contexte().structure();
        if (!structure.nom().contains(structure.commune())) {
            mentions.add(new Mention(m.dire("acte.commune"), structure.commune()));
        }
        var correction = acte.correction();
        if (correction != null) {
            mentions.add(new Mention(m.dire("acte.version"), version(m, acte, correction)));
        }
        var seance = acte.seance() == null ? null : Typographie.date(acte.seance());
        Stream.of(
                        new Mention(m.dire("acte.seance"), seance),
                        new Mention(m.dire("acte.rapporteur"), acte.rapporteur()),
                        new Mention(m.dire("acte.numero"), acte.numero()))
                .filter(mention -> acte.aRemplir() || mention.valeur() != null)
                .forEach(mentions::add);
        if (m.annee().interne()) {
            mentions.add(new Mention(m.dire("acte.diffusion"), m.dire("acte.interne")));
        }
        return new Bloc.Fiche(mentions);
    }

    /** Which session saw a version, no document that was frozen before can say; that none had seen it, it can. */
    private static String version(Matiere m, Acte acte, Acte.Correction correction) {
        var dite = m.dire(
                "acte.version.corrige",
                "version",
                correction.version(),
                "precedente",
                correction.version() - 1,
                "motif",
                correction.motif().strip().replaceFirst("(?<![.!?…])$", "."));
        return acte.seance() == null ? dite + " " + m.dire("acte.version.pas_vue") : dite;
    }
}
