package org.sucharit.reporting.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A piece of a document. Its texts are plain: whatever looks like markup in them is text. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Cover.class, name = "cover"),
    @JsonSubTypes.Type(value = Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = ItemList.class, name = "list"),
    @JsonSubTypes.Type(value = Badge.class, name = "badge"),
    @JsonSubTypes.Type(value = Table.class, name = "table"),
    @JsonSubTypes.Type(value = Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Checkbox.class, name = "checkbox"),
    @JsonSubTypes.Type(value = Radar.class, name = "radar"),
    @JsonSubTypes.Type(value = Bars.class, name = "bars"),
    @JsonSubTypes.Type(value = Code.class, name = "code"),
    @JsonSubTypes.Type(value = Signature.class, name = "signature"),
    @JsonSubTypes.Type(value = PageBreak.class, name = "page-break"),
    @JsonSubTypes.Type(value = Opening.class, name = "opening")
})
public sealed interface Block permits Cover, Heading, Table, Illustration, Signature, PageBreak, Opening, CellBlock {}
