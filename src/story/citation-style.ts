/**
 * How works are cited, in the Citation Style Language 1.0.2: author and date, editors marked as in British
 * use; a year that is not known is left out. Italics mark the title of what one would take from the shelf: a book, a journal, a speech.
 */
export const citationStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-GB">
  <info>
    <title>Thaw</title>
    <id>thaw</id>
    <updated>2026-11-26T00:00:00+00:00</updated>
  </info>
  <macro name="year">
    <date variable="issued"><date-part name="year"/></date>
  </macro>
  <macro name="day">
    <date variable="issued"><date-part name="day" suffix=" "/><date-part name="month"/></date>
  </macro>
  <macro name="title">
    <choose>
      <if type="chapter article-journal article-newspaper" match="any">
        <text variable="title" quotes="true"/>
      </if>
      <else><text variable="title" font-style="italic"/></else>
    </choose>
  </macro>
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="first" and="text" delimiter-precedes-last="always"/>
      <label form="short" prefix=" (" suffix=")"/>
      <substitute>
        <names variable="editor"/>
        <text macro="title"/>
      </substitute>
    </names>
  </macro>
  <macro name="author-short">
    <names variable="author">
      <name form="short" and="text" delimiter-precedes-last="never" et-al-min="4" et-al-use-first="1"/>
      <substitute>
        <names variable="editor"/>
        <text macro="title"/>
      </substitute>
    </names>
  </macro>
  <macro name="editor">
    <names variable="editor">
      <label form="verb" suffix=" "/>
      <name and="text" delimiter-precedes-last="never"/>
    </names>
  </macro>
  <macro name="translator">
    <names variable="translator">
      <label form="verb" suffix=" " text-case="capitalize-first"/>
      <name and="text" delimiter-precedes-last="never"/>
    </names>
  </macro>
  <macro name="number">
    <choose>
      <if variable="volume">
        <group delimiter=" ">
          <text variable="volume"/>
          <text variable="issue" prefix="(" suffix=")"/>
        </group>
      </if>
      <else><text variable="issue"/></else>
    </choose>
  </macro>
  <macro name="within">
    <choose>
      <if type="chapter">
        <group delimiter=", ">
          <group delimiter=" ">
            <text term="in" text-case="capitalize-first"/>
            <text variable="container-title" font-style="italic"/>
          </group>
          <text macro="editor"/>
          <text variable="page"/>
        </group>
      </if>
      <else-if type="article-journal">
        <group delimiter=" ">
          <text variable="container-title" font-style="italic"/>
          <group delimiter=": ">
            <text macro="number"/>
            <text variable="page"/>
          </group>
        </group>
      </else-if>
      <else-if type="article-newspaper">
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <text macro="day"/>
        </group>
      </else-if>
      <else-if type="book">
        <group delimiter=", ">
          <text variable="volume" prefix="Vol. "/>
          <text variable="volume-title"/>
        </group>
      </else-if>
      <else-if type="report">
        <group delimiter=" ">
          <text variable="collection-title"/>
          <text variable="number"/>
        </group>
      </else-if>
      <else-if type="speech">
        <group delimiter=", ">
          <text value="Speech"/>
          <text macro="day"/>
        </group>
      </else-if>
      <else><text variable="container-title"/></else>
    </choose>
  </macro>
  <citation disambiguate-add-year-suffix="true">
    <layout delimiter="; ">
      <group delimiter=" ">
        <text macro="author-short"/>
        <group>
          <text macro="year"/>
          <text variable="year-suffix"/>
        </group>
      </group>
    </layout>
  </citation>
  <bibliography>
    <sort>
      <key macro="author"/>
      <key variable="issued"/>
      <key variable="title"/>
    </sort>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="author"/>
        <group>
          <text macro="year"/>
          <text variable="year-suffix"/>
        </group>
        <text macro="title"/>
        <text macro="translator"/>
        <text macro="within"/>
        <text variable="publisher"/>
        <text variable="note"/>
      </group>
    </layout>
  </bibliography>
</style>`;

const months =
  'January February March April May June July August September October November December'
    .split(' ')
    .map((name, index) => `<term name="month-${String(index + 1).padStart(2, '0')}">${name}</term>`)
    .join('');

/** The words and signs of English that the style uses. */
export const citationLocale = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-GB">
  <style-options punctuation-in-quote="true" limit-day-ordinals-to-day-1="false"/>
  <date form="text">
    <date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/>
  </date>
  <date form="numeric">
    <date-part name="year"/><date-part name="month" prefix="-"/><date-part name="day" prefix="-"/>
  </date>
  <terms>
    <term name="and">and</term>
    <term name="et-al">et al.</term>
    <term name="in">in</term>
    <term name="open-quote">“</term>
    <term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term>
    <term name="close-inner-quote">’</term>
    <term name="page-range-delimiter">–</term>
    <term name="year-range-delimiter">–</term>
    <term name="volume" form="short">vol.</term>
    <term name="issue" form="short">no.</term>
    <term name="page" form="short"><single>p.</single><multiple>pp.</multiple></term>
    <term name="editor" form="short"><single>ed.</single><multiple>eds</multiple></term>
    <term name="editor" form="verb">edited by</term>
    <term name="translator" form="verb">translated by</term>
    ${months}
  </terms>
</locale>`;
