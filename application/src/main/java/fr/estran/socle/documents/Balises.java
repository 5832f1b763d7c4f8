package fr.estran.socle.documents;

import java.io.StringWriter;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with no way around the escaping; names keep their prefix, as in the formats' own documentation. */
final class Balises {

    private final Writer sortie;
    private final XMLStreamWriter xml;

    Balises() {
        this(new StringWriter());
    }

    /** What is long is written where it goes as it comes, and {@link #vider} ends it. */
    Balises(Writer sortie) {
        this.sortie = sortie;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(sortie);
        } catch (XMLStreamException panne) {
            throw new IllegalStateException(panne);
        }
    }

    /** Attributes come in pairs: name, value. */
    Balises ouvrir(String nom, String... attributs) {
        return ecrire(() -> {
            xml.writeStartElement(nom);
            for (int rang = 0; rang < attributs.length; rang += 2) {
                xml.writeAttribute(attributs[rang], attributs[rang + 1]);
            }
        });
    }

    Balises texte(String contenu) {
        return ecrire(() -> xml.writeCharacters(contenu));
    }

    Balises fermer() {
        return ecrire(xml::writeEndElement);
    }

    Balises vide(String nom, String... attributs) {
        return ouvrir(nom, attributs).fermer();
    }

    Balises element(String nom, String contenu, String... attributs) {
        return ouvrir(nom, attributs).texte(contenu).fermer();
    }

    void vider() {
        ecrire(xml::flush);
    }

    @Override
    public String toString() {
        vider();
        return sortie.toString();
    }

    private Balises ecrire(Geste geste) {
        try {
            geste.faire();
            return this;
        } catch (XMLStreamException panne) {
            throw new IllegalStateException(panne);
        }
    }

    private interface Geste {
        void faire() throws XMLStreamException;
    }
}
